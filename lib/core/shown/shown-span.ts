import type { ShownEvent } from '../../model/post';
import type { EventTimes } from '../../model/seen-post';
import { asUtc, daysLater, instantOf, wallAt, type Wall } from '../due/zone';
import { dayWithYear, namedMonth, type Day } from './shown-day';

/** Minutes: of a day, and of the longest event whose length is believed. */
const LAST_MINUTE = 24 * 60 - 1;
const LONGEST = 7 * 24 * 60;

/** Between start and end. */
const DASH = /(?:(?<!\s)\s+)?[–—~～〜]\s*|\s-\s|(?<=\d)-(?=\d{1,2}[:h.])/;

/** "2:00", "14.00", "14h30", "2pm", "下午2:00", "14時", and the "2" of "2 – 3pm". */
const CLOCK =
  /(上午|下午|午前|午後|오전|오후)?\s?(?<![\d.])(\d{1,2})(?:[:h.](\d{2})(?![.\d])|[時时点點시]|(?=\s?[ap]\.?\s?m\b)|(?=\s?[–—-]\s?\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m\b))(?:\s?([ap])\.?\s?m\b)?/gi;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Half of the day, where it is said. */
  readonly half: 'am' | 'pm' | null;
}

function halfOf(before: string | undefined, after: string | undefined): Clock['half'] {
  if (after) return after.toLowerCase() === 'a' ? 'am' : 'pm';
  if (!before) return null;
  return /下午|午後|오후/.test(before) ? 'pm' : 'am';
}

function clocksIn(text: string): Clock[] {
  const found = [...text.matchAll(CLOCK)].map(([, before, hour, minute = '0', after]) => ({
    hour: Number(hour),
    minute: Number(minute),
    half: halfOf(before, after),
  }));
  return found.filter(({ hour, minute }) => hour < 24 && minute < 60);
}

function minuteOfDay({ hour, minute }: Clock, half: Clock['half']): number {
  const hours = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return hours * 60 + minute;
}

/** "2:00 – 2:30pm": the half of the day is said once, for both unless the start would come after the end. */
function minutesOfDay([first, second]: readonly Clock[]): [number, number | null] | null {
  if (!first) return null;
  if (!second) return [minuteOfDay(first, first.half), null];
  const end = minuteOfDay(second, second.half ?? first.half);
  const start = minuteOfDay(first, first.half ?? second.half);
  const isCrossed = first.half === null && second.half === 'pm' && start > end;
  return [isCrossed ? minuteOfDay(first, 'am') : start, end];
}

function midnight(day: Day): Wall {
  return { ...day, hour: 0, minute: 0 };
}

/** The day in this year, the last or the next that is nearest to now. */
function nearest(month: number, day: number, now: Wall): Day {
  const away = (year: number) => Math.abs(asUtc({ ...now, year, month, day }) - asUtc(now));
  const years = [now.year - 1, now.year, now.year + 1];
  return { year: years.reduce((best, year) => (away(year) < away(best) ? year : best)), month, day };
}

/**
 * All numbers: which of them is the month, the weekday beside them tells ("Thu 11/26/2026"). Where it fits both ("Thu 12/3/2026"), the day
 * that has not gone by: invitations are for days to come.
 */
function numberedDay(text: string, language: string, now: Wall): Day | null {
  const [, a, b, year] = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? [];
  if (!a || !b || !year) return null;
  const lower = text.toLocaleLowerCase(language);
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const orders =
    a === b
      ? [[a, b]]
      : [
          [a, b],
          [b, a],
        ];
  const fitting = orders.flatMap(([month, day]) => {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    const name = format
      .format(asUtc(midnight(date)))
      .toLocaleLowerCase(language)
      .replace(/\.$/, '');
    return date.month <= 12 && lower.includes(name) ? [date] : [];
  });
  const today = asUtc(midnight(now));
  const ahead = fitting.length > 1 ? fitting.filter((date) => asUtc(midnight(date)) >= today) : fitting;
  return ahead.length === 1 ? (ahead[0] ?? null) : null;
}

function relativeDay(text: string, language: string, now: Wall): Day | null {
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const lower = text.toLocaleLowerCase(language);
  const off = [0, 1].find((days) => lower.includes(words.format(days, 'day').toLocaleLowerCase(language)));
  return off === undefined ? null : daysLater(now, off);
}

function dayWithoutYear(text: string, language: string, now: Wall): Day | null {
  const [, month, day] = /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text) ?? [];
  if (month && day) return nearest(Number(month), Number(day), now);
  const [, first, second] = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/.exec(text) ?? [];
  if (first && second) return nearest(Number(second), Number(first), now);
  const named = namedMonth(text, language);
  const number = /(?<![\d:.])\d{1,2}(?![\d:]|\s?[ap]\.?m\b)/i.exec(text)?.[0];
  return named !== null && number ? nearest(named, Number(number), now) : null;
}

function dayIn(text: string, language: string, now: Wall): Day | null {
  return (
    dayWithYear(text, language) ??
    numberedDay(text, language, now) ??
    dayWithoutYear(text, language, now) ??
    relativeDay(text, language, now)
  );
}

type Span = Pick<EventTimes, 'start' | 'minutes'>;

function spanIn(text: string, language: string, now: Wall, timeZone: string): Span | null {
  const [before = '', after = ''] = text.split(DASH, 2);
  const from = dayIn(before, language, now) ?? dayIn(text, language, now);
  if (!from) return null;
  const at = ({ year, month, day }: Day, minute: number) =>
    instantOf({ year, month, day, hour: Math.floor(minute / 60), minute: minute % 60 }, timeZone);
  const clocks = minutesOfDay(clocksIn(text));
  if (!clocks) return { start: at(from, LAST_MINUTE), minutes: null };
  const [begins, ends] = clocks;
  const start = at(from, begins);
  const to = dayIn(after, language, now) ?? from;
  const minutes = ends === null ? 0 : Math.round((at(to, ends) - start) / 60_000);
  return { start, minutes: minutes > 0 && minutes <= LONGEST ? minutes : null };
}

/**
 * When an event takes place, from the words in which a calendar shows it ("Thursday, November 26 · 2:00 – 2:30pm"). Days
 * without a year are those nearest to `now` (epoch ms); `timeZone` is an IANA name. Null where the words name no day or can
 * mean two.
 */
export function shownSpan({ when, language }: ShownEvent, now: number, timeZone: string): EventTimes | null {
  const plain = when.replace(/[\u00a0\u202f\u200e]/g, ' ');
  try {
    const span = spanIn(plain, language || 'en', wallAt(now, timeZone), timeZone);
    return span && { when, ...span };
  } catch {
    return null; // A language tag that Intl does not know.
  }
}
