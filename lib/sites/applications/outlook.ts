import { find, findAll } from '../reading/find';
import { beginningOf, fingerprint } from '../reading/fingerprint';
import { outlookAccount } from '../reading/outlook-account';
import { routeOf } from '../route-of';
import { siteFrom } from '../site-from';
import type { Page } from '../site';

const BODY = ['[id^="UniqueMessageBody"]'];

/** By id (2026), by hashed class (older builds), by English label (last resort). */
const SENDER = ['[id^="MSG_"][id$="_FROM"]', '.OZZZK', 'span[aria-label^="From:"]'];

/** /mail/inbox/id/<id>, /mail/0/sentitems/rp/<id>, /mail/deeplink/read/<id> */
const MESSAGE = /^\/mail\/(?:\d+\/)?(?:[^/]+\/(?:id|rp)|deeplink\/read)\/./;

/** Names beside the message list are those of other mails: what belongs to a message is in the reading pane with it. */
const PANE =
  '[data-app-section="MailReadCompose"], #ReadingPaneContainerId, #ConversationReadingPaneContainer, #ItemReadingPaneContainer';

/** Outlook's messages have no container of their own: it is the nearest ancestor of a body that also holds a sender. */
function messagesOf({ root }: Page): Element[] {
  return findAll(root, BODY).map((body) => {
    const limit = body.closest(PANE) ?? root.body;
    let container = body;
    for (let up = body.parentElement; up && limit.contains(up); up = up.parentElement) {
      // A second body means that the sender found above belongs to either: better none than a wrong one.
      if (findAll(up, BODY).length > 1) break;
      container = up;
      if (find(up, SENDER)) break;
    }
    return container;
  });
}

/** No id of the message is in the page, and the selected row of the list changes before the message does. */
function messageId(container: Element): string | null {
  const parts = [
    find(container, SENDER)?.textContent,
    find(container, ['[data-testid="SentReceivedSavedTime"]'])?.textContent,
    beginningOf(find(container, BODY) ?? container),
  ];
  return fingerprint(parts.join('\n'));
}

/** Facts last confirmed on the live page: 2026-07; what is said of older builds: 2025. */
export const outlook = siteFrom({
  id: 'outlook',
  name: 'Outlook',
  origins: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  evidence: 'saved page',
  within: /^\/mail(?:\/|$)/,
  isView: ({ url }) => MESSAGE.test(routeOf(url)),
  folded: '[data-app-section="MailReadCompose"] [contenteditable="true"]',
  subject: [
    '[role="heading"][id^="CONV_"][id$="_SUBJECT"]',
    '[id^="MSG_"][id$="_SUBJECT"]:not(input)',
    'div[role="heading"][title]',
  ],
  me: ({ root }) => outlookAccount(root),
  posts: [
    {
      type: 'mail',
      containers: messagesOf,
      draft: '[contenteditable="true"]',
      id: messageId,
      author: SENDER,
      to: [
        '[data-testid="RecipientWell"]:not([aria-label^="Cc:"]) [data-lpc-hover-target-id]',
        'div[aria-label^="To:"]',
        '[data-testid="RecipientWell"]',
      ],
      cc: ['div[aria-label^="Cc:"]'],
      body: BODY,
      time: ['[data-testid="SentReceivedSavedTime"]'],
      spots: [
        { at: '[role="document"]:has([id^="UniqueMessageBody"])', put: 'before' },
        { at: '[id^="UniqueMessageBody"]', put: 'before' },
      ],
      reply: {
        within: '[data-app-section="MailReadCompose"], #ReadingPaneContainerId, body',
        editor: ['[role="textbox"][contenteditable="true"]'],
        open: ['[role="toolbar"] button:has(i[data-icon-name="ArrowReplyRegular"])'],
      },
    },
  ],
});
