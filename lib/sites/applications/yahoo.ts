import { siteFrom } from '../site-from';

const MESSAGE = /\/messages\/([^/?#]+)/;

/** Facts of 2025-26: body and subject from several sources, the rest are hints. */
export const yahoo = siteFrom({
  id: 'yahoo',
  name: 'Yahoo Mail',
  origins: ['https://mail.yahoo.com/*', 'https://mail.aol.com/*'],
  evidence: 'written pages',
  isView: ({ url }) => MESSAGE.test(url.pathname),
  subject: ['[data-test-id="message-group-subject-text"]'],
  posts: [
    {
      type: 'mail',
      containers: ['[data-test-id="message-view"]'],
      draft: '[data-test-id="rte"], [contenteditable="true"]',
      // The address names the conversation: only its one open message can be told by it.
      id: (container, { url, root }) =>
        container.id ||
        (root.querySelectorAll('[data-test-id="message-view"]').length === 1
          ? (MESSAGE.exec(url.pathname)?.[1] ?? null)
          : null),
      author: ['[data-test-id="message-from"] [data-test-id="email-pill"]', '[data-test-id="message-from"]'],
      to: ['[data-test-id="message-to"] [data-test-id="email-pill"]'],
      body: ['[data-test-id="message-view-body-content"]'],
      spots: [{ at: '[data-test-id="message-view-body-content"]', put: 'before' }],
      reply: {
        within: 'body',
        editor: ['[data-test-id="rte"]', '[data-test-id="compose-editor"] [contenteditable="true"]'],
      },
    },
  ],
});
