import type { Person } from '../../model/post';
import { find, findAll } from '../reading/find';
import { fingerprint } from '../reading/fingerprint';
import { googleAccount } from '../reading/google-account';
import { routeOf } from '../route-of';
import { siteFrom } from '../site-from';
import type { Page } from '../site';

const SENDER = ['span.gD[email]', 'td.gF span[email]', 'h3.iw span[email]'];

/** #inbox/<thread>, #label/<name>/<thread>, #search/<q>/<thread>; the names may be as long as a thread's id. */
const THREAD =
  /#(?:(?:label|search|category|advanced-search)\/[^/?]{1,2000}|(?!label|search|category|advanced|settings)[^/?]{1,2000})\/(?:thread-[af]:\w+|[A-Za-z0-9]{15,})(?:\?|$)/;

/** Folded messages keep their place in the list. */
const FOLDED = '.kv, .kQ, [role="listitem"][aria-expanded="false"]';

function openMessages({ root }: Page): Element[] {
  return findAll(root, ['div.adn[data-message-id]', 'div.adn']).filter((message) => !message.closest(FOLDED));
}

/** "Subject - maya@northfield.example - Gmail": the account is the last address, the subject may hold another. */
function account({ root }: Page): Person | null {
  const titled = / - (\S[^\s@]*@\S+) - [^-]+$/.exec(root.title)?.[1];
  if (titled) return { name: '', address: titled };
  return googleAccount(root);
}

/** The API's id since about 2018; before that it stood in a class of the body only. */
function messageId(container: Element): string | null {
  const marked =
    container.getAttribute('data-legacy-message-id') ?? container.getAttribute('data-message-id');
  const classed = / m([0-9a-f]{14,})(?: |$)/.exec(container.querySelector('.a3s')?.className ?? '')?.[1];
  const sender = find(container, SENDER)?.getAttribute('email') ?? '';
  const sent = container.querySelector('.g3[title]')?.getAttribute('title');
  return (marked || classed) ?? (sent ? fingerprint(`${sender} ${sent}`) : null);
}

/** Facts last confirmed on the live page: 2026-09. */
export const gmail = siteFrom({
  id: 'gmail',
  name: 'Gmail',
  origins: ['https://mail.google.com/*'],
  evidence: 'saved page',
  isView: ({ url }) => THREAD.test(routeOf(url)),
  folded: '[role="listitem"] .adf, .kv, .kQ',
  subject: ['h2.hP', '.ha h2'],
  skip: '.yj6qo, .a6S',
  me: account,
  posts: [
    {
      type: 'mail',
      containers: openMessages,
      draft: '[contenteditable="true"], [g_editable="true"]',
      id: messageId,
      author: SENDER,
      to: ['.hb span[email]'],
      body: ['div.ii.gt div.a3s', 'div.a3s'],
      quote: '.adL .h5',
      time: ['span.g3[title]'],
      spots: [
        { at: 'div.ii.gt', put: 'before' },
        { at: 'div.a3s', put: 'before' },
      ],
      reply: {
        within: '[role="listitem"], [role="main"]',
        editor: [
          '.M9 [g_editable="true"][role="textbox"]',
          '.M9 div.editable[contenteditable="true"]',
          '[role="textbox"][contenteditable="true"]',
        ],
        open: ['td.acX [role="button"]:has(img.hB)', 'span.ams[role="link"]'],
      },
    },
  ],
});
