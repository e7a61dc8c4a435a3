import { writerBefore } from '../reading/around';
import { siteFrom } from '../site-from';

const ITEM = '[data-tid="chat-pane-item"]';
const NAME = '[data-tid="message-author-name"]';

/** Facts of 2025-26 for chats; channels differ and are not read. */
export const teams = siteFrom({
  id: 'teams',
  name: 'Microsoft Teams',
  origins: ['https://teams.microsoft.com/*', 'https://teams.cloud.microsoft/*', 'https://teams.live.com/*'],
  evidence: 'written pages',
  // One address for all that Teams shows: the title of a chat is the mark of an open one.
  isView: ({ root }) => root.querySelector('[data-tid="chat-title"]') !== null,
  subject: ['[data-tid="chat-title"]'],
  posts: [
    {
      type: 'chat',
      containers: [`${ITEM}:has([data-tid="chat-pane-message"][data-mid])`],
      id: (container) =>
        container.querySelector('[data-tid="chat-pane-message"]')?.getAttribute('data-mid') ?? null,
      author: (container, page) => writerBefore(container, page, ITEM, NAME),
      body: ['[data-message-content]', '[id^="content-"]'],
      time: ['time[datetime]'],
      spots: [{ at: '', put: 'last' }],
      reply: { within: 'body', editor: ['[data-tid="ckeditor"]'] },
    },
  ],
});
