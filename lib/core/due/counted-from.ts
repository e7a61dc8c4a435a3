import { isoWeekday, nextOnWeekday, weekEnd } from './moments';
import type { Span } from './span';
import { unitsLater, type Unit } from './units-later';
import { daysLater, type Wall } from './zone';

/** How a language counts from a time that follows. */
export interface CountingWords {
  /**
   * "The day before", "48 hours before closing, which is", with named groups: `day`, `weekend` or `week`, a `weekday`, or
   * how `many` of a `unit`; `after` where it is counted onward. Ends with `$`.
   */
  readonly counted: RegExp;
  /** "(Our webinar is on the 19th. Send it) a week before.", with the groups `many` and `unit`. */
  readonly countedBack: RegExp;
  /** "The week of the"; ends with `$`. */
  readonly weekOf: RegExp;
  /** "For": what is planned for a week is wanted when it begins, what is to be done in it when it ends. */
  readonly plannedFor: RegExp;
  readonly amount: (many: string) => number;
  readonly unit: (name: string) => Unit;
  /** Monday is 1. */
  readonly weekday: (name: string) => number;
}

const LONGEST = 90;

/** The next such weekday after a day, or the last one before it. */
function weekdayBeside(day: Wall, weekday: number, isAfter: boolean): Wall {
  return nextOnWeekday(isAfter ? day : daysLater(day, -8), weekday % 7);
}

/** The last working day of the week that a day belongs to; a weekend's is the one to come. */
function endOfWeek(day: Wall): Wall {
  return weekEnd(day, isoWeekday(day) > 5 ? 1 : 0);
}

/** So many hours from a time that has an hour; else as many whole days as that is. */
function hoursFrom({ wall, timed }: Span, hours: number): Wall {
  return timed ? unitsLater(wall, hours, 'hour') : daysLater(wall, Math.trunc(hours / 24));
}

function inWeekOf(words: CountingWords, before: string, span: Span, offset: number): Span | null {
  const week = words.weekOf.exec(before);
  if (!week) return null;
  const wall = words.plannedFor.test(before.slice(0, week.index)) ? span.wall : endOfWeek(span.wall);
  return { ...span, start: offset + week.index, wall, timed: false };
}

/** The time that is counted from another one: "the Monday before Thanksgiving", "24 hours before the tour on the 20th". */
export function countedFrom(words: CountingWords, text: string, span: Span): Span {
  if (span.vague) return span;
  const offset = Math.max(0, span.start - LONGEST);
  const before = text.slice(offset, span.start);
  const week = inWeekOf(words, before, span, offset);
  if (week) return week;
  const match = words.counted.exec(before);
  if (!match) return span;
  const { day, week: weeks, weekend, weekday, many = '', unit = '', after } = match.groups ?? {};
  const isAfter = after !== undefined;
  const sign = isAfter ? 1 : -1;
  const unitOf = unit === '' ? null : words.unit(unit);
  const from = (wall: Wall, timed = false): Span => ({ ...span, start: offset + match.index, wall, timed });
  const count = sign * words.amount(many);
  if (unitOf === 'minute' || unitOf === 'hour')
    return from(hoursFrom(span, count / (unitOf === 'hour' ? 1 : 60)), span.timed);
  if (span.open === 'day') return span;
  if (unitOf !== null) return from(unitsLater(span.wall, count, unitOf));
  if (day !== undefined) return from(daysLater(span.wall, sign));
  if (weeks !== undefined) return from(endOfWeek(daysLater(span.wall, 7 * sign)));
  return from(weekdayBeside(span.wall, weekend === undefined ? words.weekday(weekday ?? '') : 7, isAfter));
}

/** Characters between a day and what is counted back from it. */
const FARTHEST = 160;

/**
 * Spans, in order, where a day from which a later one is counted gives way to that: "The webinar is on the 19th. Please
 * send the invitation a week before."
 */
export function withCountedBack(words: CountingWords, text: string, spans: readonly Span[]): readonly Span[] {
  const match = words.countedBack.exec(text);
  if (!match) return spans;
  const { many = '', unit = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const from = spans.findLast(
    (span) =>
      !span.vague && span.open !== 'day' && span.end <= match.index && match.index - span.end < FARTHEST,
  );
  if (!from) return spans;
  const wall = unitsLater(from.wall, -words.amount(many), words.unit(unit));
  return spans.map((span) => (span === from ? { ...span, start: match.index, end, wall } : span));
}
