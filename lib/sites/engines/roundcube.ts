import type { Person } from '../../model/post';
import { beginningOf, fingerprint } from '../reading/fingerprint';
import { personOf } from '../reading/people';
import { siteFrom } from '../site-from';
import type { Page } from '../site';

/** The preview frame does not say who is signed in; the page around it, of the same origin, does. */
function account({ root }: Page): Person | null {
  try {
    const around = root.defaultView?.parent.document ?? root;
    const shown =
      root.querySelector('.header-title.username') ?? around.querySelector('.header-title.username');
    return shown ? personOf(shown) : null;
  } catch {
    return null; // A page of another origin around it.
  }
}

/** Folder and number in the address; the host tells one installation from another. */
function messageId(container: Element, { url }: Page): string {
  const uid = url.searchParams.get('_uid');
  const name = uid ? `${url.searchParams.get('_mbox') ?? ''}/${uid}` : fingerprint(beginningOf(container));
  return `${url.host}/${name}`;
}

/** The body's class names the part of Roundcube that is shown; asked of the body alone, since a list is long to search. */
const bodyIs = ({ root }: Page, classes: string) => root.querySelector('body')?.matches(classes) === true;
const INSTALLATION = '.task-mail, .task-login, .task-settings, .task-addressbook, .task-calendar';

/** Facts confirmed on a running 1.6.5 (Elastic skin): 2026-11. */
export const roundcube = siteFrom({
  id: 'roundcube',
  name: 'Roundcube',
  origins: [],
  evidence: 'running application',
  recognises: (page) => bodyIs(page, INSTALLATION),
  isView: (page) => bodyIs(page, '.action-show, .action-preview'),
  subject: ['#message-header h2.subject'],
  skip: '.voice, a.extwin',
  me: account,
  // The field stays in the page, hidden, when its text is written as HTML.
  draftEditor: ['#composebody_ifr', 'body:has([name="_is_html"][value="0"]) textarea#composebody'],
  isReply: ({ root }) =>
    /^\s*\p{L}{2,4}\s?:/u.test(root.querySelector<HTMLInputElement>('[name="_subject"]')?.value ?? ''),
  posts: [
    {
      type: 'mail',
      containers: [
        '.action-show #layout-content:has(#message-header, #message-content)',
        '.action-preview #layout-content:has(#message-header, #message-content)',
      ],
      id: messageId,
      author: ['.header-headers td.from a.rcmContactAddress', '.header-summary a.rcmContactAddress'],
      to: ['.header-headers td.to a.rcmContactAddress'],
      cc: ['.header-headers td.cc a.rcmContactAddress'],
      body: ['#messagebody'],
      time: ['.header-summary .text-nowrap', '.header-headers td.date'],
      spots: [{ at: '#message-content .rightcol', put: 'first' }],
      reply: { editor: [], open: ['a.reply:not(.disabled)'], opensPage: true },
    },
  ],
});
