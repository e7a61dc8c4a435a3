import { siteFrom } from '../site-from';
import { routeOf } from '../route-of';

const PAGE_ID = /([0-9a-f]{32})(?=[?#]|$)|[?&]p=([0-9a-f]{32})/;
const TITLE = ['h1[contenteditable]', 'h1[aria-roledescription="page title"]'];

/** Facts of 2025-26. Pages are documents: their text is read, their title is no ask. */
export const notion = siteFrom({
  id: 'notion',
  name: 'Notion',
  origins: ['https://www.notion.so/*', 'https://*.notion.site/*'],
  evidence: 'experimental',
  cautious: true,
  isView: ({ url }) => PAGE_ID.test(routeOf(url)),
  subject: ['.notion-peek-renderer h1', ...TITLE],
  posts: [
    {
      type: 'comment',
      containers: ['.notion-peek-renderer', '.notion-frame'],
      id: (_, { url }) => {
        const [, page, peeked] = PAGE_ID.exec(routeOf(url)) ?? [];
        return url.searchParams.get('p') ?? peeked ?? page ?? null;
      },
      body: ['.notion-page-content'],
      spots: [{ at: '.notion-page-content', put: 'before' }],
    },
  ],
});
