import ICAL from 'ical.js';
import type { DayRange } from '../figures/range';
import { instantOf } from '../due/zone';
import { localDay } from '../basics/week';

/** Larger files are not read: a year of a busy calendar has about 2 MB. */
export const LARGEST_CALENDAR = 8_000_000;
/** Occurrences looked at in one rule, and in all rules of a file, so that none can go on for ever. */
const MOST_STEPS = 5000;
const MOST_STEPS_IN_ALL = 20_000;
/** Events looked at in a file: a busy calendar has some thousand a year. */
const MOST_LOOKED_AT = 20_000;
const MOST_EVENTS = 1000;

/** A timed event, or one occurrence of it. */
export interface CalendarEvent {
  /** Of event and occurrence. */
  readonly id: string;
  readonly title: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly minutes: number;
}

export type CalendarReading =
  | { readonly ok: true; readonly events: readonly CalendarEvent[]; readonly isCut: boolean }
  | { readonly ok: false; readonly reason: 'noCalendar' | 'tooLarge' };

/**
 * The timed events of a calendar file (iCalendar, RFC 5545) within a range of days, oldest first. All-day and cancelled events are left out,
 * recurring ones give every occurrence. `isCut`: there was more than can be looked at.
 */
export function calendarEvents(text: string, range: DayRange, timeZone: string): CalendarReading {
  if (text.length > LARGEST_CALENDAR) return { ok: false, reason: 'tooLarge' };
  const calendars = parsed(text);
  if (!calendars) return { ok: false, reason: 'noCalendar' };
  const found: CalendarEvent[] = [];
  const series = calendars.flatMap(eventsOf);
  const looked = { steps: MOST_STEPS_IN_ALL };
  let isCut = series.length > MOST_LOOKED_AT;
  for (const one of series.slice(0, MOST_LOOKED_AT)) {
    // An event that is malformed is left out, and the rest is read.
    if (attempt(() => occurrences(one, range, timeZone, found, looked)) === true) isCut = true;
  }
  found.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  return { ok: true, events: found.slice(0, MOST_EVENTS), isCut: isCut || found.length > MOST_EVENTS };
}

/** Undefined when the library throws, as it does on malformed values. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The calendars of a file. Where the library gives up on it as a whole, each part is tried by itself. */
function parsed(text: string): ICAL.Component[] | undefined {
  const whole = attempt(() => componentsOf(text));
  if (whole || !/^BEGIN:VCALENDAR\s*$/im.test(text)) return whole;
  const sound = partsOf(text).filter((part) => attempt(() => componentsOf(calendarOf([part]))) !== undefined);
  return attempt(() => componentsOf(calendarOf(sound)));
}

function componentsOf(text: string): ICAL.Component[] {
  const tree = ICAL.parse(text) as unknown[];
  const all = typeof tree[0] === 'string' ? [tree] : tree;
  const calendars = all.map((one) => new ICAL.Component(one as [string, unknown[], unknown[]]));
  if (calendars.length === 0 || calendars.some(({ name }) => name !== 'vcalendar'))
    throw new Error('no calendar');
  return calendars;
}

function calendarOf(parts: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR'].join('\r\n');
}

/** The events and time zones of a file, each as its lines. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let name: string | null = null;
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, begun] = /^BEGIN:(VEVENT|VTIMEZONE)$/i.exec(line.trim()) ?? [];
    if (name === null && begun) {
      name = begun.toUpperCase();
      lines = [];
    }
    if (name === null) continue;
    lines.push(line);
    if (line.trim().toUpperCase() !== `END:${name}`) continue;
    parts.push(lines.join('\r\n'));
    name = null;
  }
  return parts;
}

interface Series {
  readonly event: ICAL.Event;
  readonly exceptions: readonly ICAL.Event[];
}

/** The events of a calendar with their moved occurrences. */
function eventsOf(calendar: ICAL.Component): Series[] {
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    attempt(() => ICAL.TimezoneService.register(zone));
  // By itself the library looks for exceptions of each event among all others, and takes those of any series.
  const all = calendar
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one, { strictExceptions: false, exceptions: [] }));
  const exceptions = new Map<string, ICAL.Event[]>();
  for (const event of all) {
    if (!event.isRecurrenceException()) continue;
    const known = exceptions.get(event.uid);
    if (known) known.push(event);
    else exceptions.set(event.uid, [event]);
  }
  return all
    .filter((event) => !event.isRecurrenceException())
    .map((event) => ({ event, exceptions: exceptions.get(event.uid) ?? [] }));
}

/** Adds an event's occurrences within the range; true when there were too many to look at. `left`: how many may be, in the whole file. */
function occurrences(
  { event, exceptions }: Series,
  range: DayRange,
  timeZone: string,
  found: CalendarEvent[],
  left: { steps: number },
): boolean {
  for (const exception of exceptions) event.relateException(exception);
  const keep = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time, id: string) => {
    const begins = instant(start, timeZone);
    const day = localDay(begins, timeZone);
    // An end that was reckoned from a length has lost the name of its zone.
    const minutes = Math.round((instant(end, namedZone(start) ?? timeZone) - begins) / 60_000);
    const status = item.component.getFirstPropertyValue('status');
    if (start.isDate || minutes < 1 || minutes > 1440 || status === 'CANCELLED') return;
    if (day < range.firstDay || day > range.lastDay) return;
    found.push({ id, title: item.summary?.trim().slice(0, 400) || '–', day, minutes });
  };
  if (!event.startDate) return false;
  if (!event.isRecurring()) {
    keep(event, event.startDate, event.endDate, event.uid);
    return false;
  }
  const rule = event.iterator();
  for (let step = 0; step < MOST_STEPS && left.steps > 0; step++) {
    left.steps -= 1;
    const next = rule.next() as ICAL.Time | undefined;
    if (!next) return false;
    if (!next.isDate && localDay(instant(next, timeZone), timeZone) > range.lastDay) return false;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    keep(item, startDate, endDate, `${event.uid}|${next.toString()}`);
  }
  return true;
}

/** Epoch ms. A time without a zone that the file describes is of the named zone, or of the person's own. */
function instant(time: ICAL.Time, timeZone: string): number {
  if (time.zone !== ICAL.Timezone.localTimezone) return time.toUnixTime() * 1000;
  const { year, month, day, hour, minute } = time;
  return instantOf({ year, month, day, hour, minute }, namedZone(time) ?? timeZone);
}

function namedZone(time: ICAL.Time): string | null {
  const { timezone } = time as { timezone?: string };
  if (!timezone || timezone === 'floating') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
