import { partAround } from '../reading/around';
import { siteFrom } from '../site-from';

const ITEM = /\/boards\/\d+(?:\/views\/\d+)?\/pulses\/(\d+)/;
const TITLE = [
  '.pulse_title [data-testid="heading"] h2',
  '.pulse_title [data-testid="editable-heading"] h2',
  '.pulse-card-dialog-component [data-testid="editable-heading"] h2',
];

/** Facts of 2026-03: the title; updates are not known well enough to be read. */
export const monday = siteFrom({
  id: 'monday',
  name: 'monday.com',
  origins: ['https://*.monday.com/*'],
  evidence: 'experimental',
  isView: ({ url }) => ITEM.test(url.pathname),
  subject: TITLE,
  posts: [
    {
      type: 'task',
      containers: ({ root }) => partAround(root, TITLE),
      id: (_, { url }) => ITEM.exec(url.pathname)?.[1] ?? null,
      title: TITLE,
      body: [],
      spots: [
        { at: '.item-page-header-details-wrapper__top', put: 'after' },
        { at: '.pulse_title', put: 'after' },
      ],
    },
  ],
});
