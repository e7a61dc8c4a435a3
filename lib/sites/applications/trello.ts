import { contentId } from '../reading/fingerprint';
import { partAround } from '../reading/around';
import { siteFrom } from '../site-from';

const CARD = /^\/c\/([A-Za-z0-9]+)/;
const HEADER = ['[data-testid="card-back-name"]', '#card-back-name'];

const WRITER = ['[data-testid="card-back-member-avatar"]', '[data-testid="card-back-action-member"]'];
const COMMENT = ['[data-testid="comment-container"]'];

const REPLY = {
  within: '[role="dialog"], body',
  editor: [
    '[data-testid="card-back-comment-editor"] [contenteditable="true"]',
    '[role="textbox"][contenteditable="true"]',
  ],
  open: ['[data-testid="card-back-new-comment-input-skeleton"]'],
};

/** Facts last confirmed: 2026-04; comments 2025-26, their writers are a hint only. */
export const trello = siteFrom({
  id: 'trello',
  name: 'Trello',
  origins: ['https://trello.com/*'],
  evidence: 'written pages',
  isView: ({ url }) => CARD.test(url.pathname),
  subject: ['textarea[data-testid="card-back-title-input"]'],
  posts: [
    {
      type: 'task',
      containers: ({ root }) => partAround(root, HEADER),
      id: (_, { url }) => CARD.exec(url.pathname)?.[1] ?? null,
      title: ['textarea[data-testid="card-back-title-input"]'],
      body: ['[data-testid="description-content-area"] .ak-renderer-document'],
      due: ['[data-testid="due-date-badge-with-date-range-picker"]'],
      spots: HEADER.map((at) => ({ at, put: 'first' })),
      reply: REPLY,
    },
    {
      type: 'comment',
      containers: ['[data-testid="card-back-action"]:has([data-testid="comment-container"])'],
      id: (container, { url }) =>
        `${CARD.exec(url.pathname)?.[1] ?? ''}/${contentId(container, WRITER, COMMENT)}`,
      author: WRITER,
      body: COMMENT,
      spots: [{ at: '[data-testid="comment-container"]', put: 'before' }],
      reply: REPLY,
    },
  ],
});
