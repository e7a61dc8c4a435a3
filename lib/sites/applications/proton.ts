import { siteFrom } from '../site-from';
import { routeOf } from '../route-of';

/** /u/0/inbox/<conversation>[/<message>]; ids end in "==". */
const CONVERSATION = /^\/u\/\d+\/[^/]+\/[^/#?]{20,}/;

/** From Proton's own published source: 2026. */
export const proton = siteFrom({
  id: 'proton',
  name: 'Proton Mail',
  origins: ['https://mail.proton.me/*'],
  evidence: 'written pages',
  isView: ({ url }) => CONVERSATION.test(routeOf(url)),
  folded: '[data-shortcut-target="message-container"]',
  subject: ['[data-testid="conversation-header:subject"]'],
  posts: [
    {
      type: 'mail',
      containers: [
        '[data-shortcut-target="message-container"][data-message-id][data-expanded="true"]',
        '[data-shortcut-target="message-container"][data-message-id].is-opened',
      ],
      draft: '[data-testid="composer:body"], [contenteditable="true"]',
      id: (container) => container.getAttribute('data-message-id'),
      author: ['[data-testid="recipients:sender"]'],
      to: ['[data-testid^="recipients:item-"]'],
      body: ['iframe[data-testid="content-iframe"]', '[data-testid="message-content:body"]'],
      time: ['time[datetime]'],
      spots: [
        { at: '[data-testid="message-content:body"]', put: 'before' },
        { at: 'iframe[data-testid="content-iframe"]', put: 'before' },
      ],
      reply: {
        within: 'body',
        editor: ['[data-testid="composer:body"] iframe', '[data-testid="composer:body"] textarea'],
        open: ['[data-testid="message-view:reply"]'],
      },
    },
  ],
});
