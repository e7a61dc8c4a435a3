import { calendarEvents } from '../../lib/core/log/calendar-events';

/** Reads a calendar apart from the page: a rule in it may be such that the library never comes to an end. */
addEventListener('message', ({ data }: MessageEvent<Parameters<typeof calendarEvents>>) => {
  postMessage(calendarEvents(...data));
});
