import { partAround } from '../reading/around';
import { siteFrom } from '../site-from';

const RECORD = /\/buckets\/\d+\/(?:todos|messages|card_tables\/cards)\/(\d+)/;
const TITLE = ['header.todo__header h1 a', '.todo__title', 'h1.perma-title'];

/** Facts of 2025-26: the title; people and dates are not known well enough to be read. */
export const basecamp = siteFrom({
  id: 'basecamp',
  name: 'Basecamp',
  origins: ['https://3.basecamp.com/*', 'https://app.basecamp.com/*'],
  evidence: 'experimental',
  isView: ({ url }) => RECORD.test(url.pathname),
  subject: TITLE,
  posts: [
    {
      type: 'task',
      containers: ({ root }) => partAround(root, TITLE),
      id: (_, { url }) => RECORD.exec(url.pathname)?.[1] ?? null,
      title: TITLE,
      body: ['.todo__description .trix-content', '.trix-content'],
      spots: [
        { at: 'header.todo__header', put: 'last' },
        { at: 'h1.perma-title', put: 'after' },
      ],
    },
  ],
});
