import { siteFrom } from '../site-from';

const POPUP = '[role="dialog"][data-chips-dialog="true"]';
const TITLE = ['[role="heading"]'];

/** Facts of 2025-26 for the pop-up of an event; who invites, and when, is not marked in any way that can be relied on. */
export const googleCalendar = siteFrom({
  id: 'google-calendar',
  name: 'Google Calendar',
  origins: ['https://calendar.google.com/*'],
  evidence: 'experimental',
  cautious: true,
  isView: ({ root }) => root.querySelector(`${POPUP} [data-eventid]`) !== null,
  posts: [
    {
      type: 'event',
      containers: [`${POPUP}:has([data-eventid])`],
      // The same pop-up is where an event is made.
      draft: 'input[type="text"], [contenteditable="true"]',
      id: (container) => container.querySelector('[data-eventid]')?.getAttribute('data-eventid') ?? null,
      title: TITLE,
      body: [':has(> [role="heading"]) + div', '[data-eventid] > div + div'],
      spots: [{ at: ':has(> [role="heading"])', put: 'before' }],
    },
  ],
});
