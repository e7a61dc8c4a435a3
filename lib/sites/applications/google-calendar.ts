import { googleAccount } from '../reading/google-account';
import { organiserIn } from '../reading/organiser';
import { siteFrom } from '../site-from';

const POPUP = '[role="dialog"][data-chips-dialog="true"]';
const GUEST = '[data-email]';

/** One's own answer is a button that stays pressed. */
const ANSWERED = '[aria-pressed="true"], [aria-checked="true"]';

/** /calendar/u/0/r/eventedit/<id> */
const EVENT = /\/eventedit\/([\w-]+)/;

/**
 * Facts of 2026-09 for the pop-up of an event (its ids are years old), of 2025 for the page of one. Who invites is told by a
 * word beside a guest only.
 */
export const googleCalendar = siteFrom({
  id: 'google-calendar',
  name: 'Google Calendar',
  origins: ['https://calendar.google.com/*'],
  evidence: 'experimental',
  cautious: true,
  isView: ({ root }) => root.querySelector(`${POPUP} [data-eventid]`) !== null,
  me: ({ root }) => googleAccount(root),
  posts: [
    {
      type: 'event',
      containers: [`${POPUP}:has([data-eventid])`, '[role="dialog"]:has(#xDetDlg)'],
      // The same pop-up is where an event is made.
      draft: 'input[type="text"], [contenteditable="true"]',
      id: (container) => container.querySelector('[data-eventid]')?.getAttribute('data-eventid') ?? null,
      author: (container) => organiserIn(container, GUEST),
      title: ['#rAECCd', '[role="heading"]'],
      body: ['#xDetDlgDesc', ':has(> [role="heading"]) + div', '[data-eventid] > div + div'],
      event: {
        when: [
          '#xDetDlgWhen .AzuXid.O2VjS.CyPPBf',
          '#xDetDlgWhen',
          ':has(> [role="heading"]) + div',
          '[data-eventid] > div + div',
        ],
        answered: ANSWERED,
      },
      // What is put among the details goes when they have loaded.
      spots: [{ at: '', put: 'last' }],
    },
    {
      type: 'event',
      containers: ['[data-is-create="false"]:has(#xTiIn)'],
      id: (_, { url }) => EVENT.exec(url.pathname)?.[1] ?? null,
      author: (container) => organiserIn(container, GUEST),
      title: ['#xTiIn'],
      body: [],
      event: {
        when: ['#xStDaIn, #xStTiIn, #xEnTiIn, #xEnDaIn'],
        answered: ANSWERED,
      },
      spots: [{ at: '', put: 'first' }],
    },
  ],
});
