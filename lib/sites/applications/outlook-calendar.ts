import { find } from '../reading/find';
import { fingerprint } from '../reading/fingerprint';
import { organiserIn } from '../reading/organiser';
import { outlookAccount } from '../reading/outlook-account';
import { siteFrom } from '../site-from';

const CARD = '[data-app-section="CalendarItemPeek"]';
const PERSON = '[data-lpc-hover-target-id], button[aria-label^="Opens card for"]';

const TITLE = ['[aria-label="Title"]', '[role="heading"]', 'span.allowTextSelection'];
const CLOCK = ':has(i[data-icon-name="ClockRegular"])';
const WHEN = ['[aria-label="Time"]', `${CLOCK} + .allowTextSelection`, `${CLOCK} + * .allowTextSelection`];

/** The card does not name the event: its title and time do. */
function eventId(container: Element): string {
  return fingerprint(
    [...TITLE, ...WHEN].map((part) => find(container, [part])?.textContent ?? '').join('\n'),
  );
}

/** Hints of 2024-26 from extensions: the card of an event and its pane. Labels are English, icons are not. */
export const outlookCalendar = siteFrom({
  id: 'outlook-calendar',
  name: 'Outlook Calendar',
  origins: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  evidence: 'experimental',
  cautious: true,
  within: /^\/calendar(?:\/|$)/,
  isView: ({ root, url }) =>
    /^\/calendar\/(?:\d+\/)?item\//.test(url.pathname) || root.querySelector(CARD) !== null,
  me: ({ root }) => outlookAccount(root),
  posts: [
    {
      type: 'event',
      containers: [
        CARD,
        '.ms-Dialog-main [data-app-section="ReadingPane"]',
        '[data-app-section="CalendarReadingPane"]',
      ],
      id: eventId,
      author: (container) => organiserIn(container, PERSON),
      title: TITLE,
      body: [],
      event: {
        when: WHEN,
        answered: '[aria-pressed="true"], [aria-checked="true"]',
      },
      spots: [{ at: '', put: 'last' }],
    },
  ],
});
