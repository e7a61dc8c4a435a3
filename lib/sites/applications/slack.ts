import { writerBefore } from '../reading/around';
import { siteFrom } from '../site-from';

const MESSAGE = '[data-qa="message_container"]';
const NAME = '[data-qa="message_sender_name"], [data-message-sender]';

/** /client/<team>/<channel>[/thread/…] */
const CHANNEL = /^\/client\/[A-Z0-9]+\/[A-Z0-9]+/;

/** Facts of 2025-26, from several sources. */
export const slack = siteFrom({
  id: 'slack',
  name: 'Slack',
  origins: ['https://app.slack.com/*'],
  evidence: 'written pages',
  // Without the field to write in, the channel has not loaded, or is none.
  isView: ({ url, root }) =>
    CHANNEL.test(url.pathname) && root.querySelector('[data-qa="message_input"]') !== null,
  posts: [
    {
      type: 'chat',
      containers: [MESSAGE],
      draft: '[contenteditable="true"]',
      id: (container, { url }) => {
        const time =
          container.getAttribute('data-msg-ts') ??
          container.querySelector('[data-msg-ts], [data-ts]')?.getAttribute('data-msg-ts') ??
          container.querySelector('[data-ts]')?.getAttribute('data-ts');
        return time ? `${CHANNEL.exec(url.pathname)?.[0] ?? ''}/${time}` : null;
      },
      author: (container, page) => writerBefore(container, page, MESSAGE, NAME),
      body: ['[data-qa="message-text"]', '.c-message_kit__blocks'],
      spots: [
        { at: '[data-qa="message-text"]', put: 'after' },
        { at: '.c-message_kit__blocks', put: 'after' },
      ],
      reply: { within: '.p-workspace__primary_view, body', editor: ['[data-qa="message_input"] .ql-editor'] },
    },
  ],
});
