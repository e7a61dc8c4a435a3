import { inPartOfDay } from './part-of-day';
import type { Span } from './span';
import { dayOfWeek, isoWeekday, workHour } from './moments';
import { isDayOf, isHourOn } from './hour-and-day';
import { isMoved } from './moved';
import { sameDay, type Wall } from './zone';

/** Between two times of which either may be meant, or that are the ends of one. */
const EITHER = /^(?:,? (?:or|and|to|oder|und|bis|o|y|a|-|–) ?|, | ?[-–/] ?)$/;
/** Between a day or a week and what it leaves open. */
const WITHIN =
  /^(?:,? (?:at|by|around|before|until|of|on|say|um|so gegen|gegen|am|bis|vor|der|des|a las|a la|de|de la|el|del?) ?|, | | ?\(|\),? (?:at )?)$/;
const BETWEEN =
  /^ (?:between|zwischen|entre(?: las)?) (?:\d{1,2}|noon)(?:[:.]\d\d)?(?: ?[ap]m)? (?:and|und|y(?: las)?) (\d{1,2})(?::(\d\d))?(?: ?([ap])m|(?= uhr\b))?/i;
/** "Saturday 10-2", "1-4 on Sunday": from an hour to another. */
const HOURS = String.raw`(?:1[0-2]|[1-9])(?::[0-5]\d)? ?(?:-|–|to) ?(1[0-2]|[1-9])(?::([0-5]\d))?`;
const HOURS_AFTER = new RegExp(
  String.raw`^,? (?:from )?${HOURS}(?=[\s.,;!?)]|$)(?! ?(?:[ap]m|weeks?|days?|hours?|minutes?|people|%))`,
  'i',
);
const HOURS_BEFORE = new RegExp(
  String.raw`(?<!\b(?:lots?|units?|pages?|rooms?|numbers?|(?<!\bopen )houses?|homes?|phases?|items?|slides?|sections?|in|takes?|about) )(?<![\d#$./:-])\b${HOURS}(?: on)? $`,
  'i',
);
const BETWEEN_BEFORE =
  /\b(?:between|zwischen|entre(?: las)?) (?:\d{1,2}|noon)(?::\d\d)? (?:and|und|y(?: las)?) (1[0-2]|[1-9])(?::([0-5]\d))?(?: Uhr)?(?: (?:on|am|el|del))?(?: the)? $/i;
const BARE_HOUR =
  /^ (?:by|before|until|around|after) ([1-9]|1[0-2])(?::([0-5]\d))?(?=[.,;!?)\n]|$| (?:or|and|if|so|please)\b)/i;
/** "The week ending November 14 by Monday": a day, and the limit for another. */
const LIMITS = /\b(?:by|before|until)\b/i;

function joins(text: string, left: Span, right: Span): boolean {
  if (right.start < left.end) return false;
  if (isHourOn(text, left, right)) return true;
  if (right.start - left.end > 12) return false;
  const between = text.slice(left.end, right.start);
  // "10am PT / 1pm ET", "9:00 CET (8:00 in London)": one time twice.
  if (left.timed && right.timed && /[/(]/.test(between)) return false;
  if (EITHER.test(between)) return between !== ' to ' || !isMoved(text, left.start);
  const oneTime = left.open !== undefined || right.open !== undefined || sameDay(left.wall, right.wall);
  const isOther = LIMITS.test(between) && right.open === 'week' && left.open !== 'weekday';
  return oneTime && !isOther && WITHIN.test(between);
}

/** "noon your time", "3 pm Eastern": whose clock it is; where it is not named, the reader's is taken. */
const CLOCK =
  /^ (?:(?:your|my|our|local) time|(Eastern|Central|Mountain|Pacific|(?:East|West) coast)(?: (?:standard |daylight )?time)?)\b/i;
const ZONES: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'east coast': 'America/New_York',
  'west coast': 'America/Los_Angeles',
};

/** With whose clock it is, where the words after it tell. */
function byClock(text: string, span: Span): Span {
  const match = span.timed ? CLOCK.exec(text.slice(span.end, span.end + 30)) : null;
  if (!match) return span;
  const clock = ZONES[match[1]?.toLowerCase() ?? ''];
  return { ...span, end: span.end + match[0].length, ...(clock && { clock }) };
}

/** "tomorrow between 1 and 3", "today by 3": the hours belong to the day. */
function stretched(text: string, found: Span): Span {
  const span = byClock(text, found);
  const after = text.slice(span.end, span.end + 40);
  const isOpenDay = !span.timed && !span.vague;
  const hours =
    BETWEEN.exec(after) ?? (isOpenDay ? (HOURS_AFTER.exec(after) ?? BARE_HOUR.exec(after)) : null);
  if (hours === null) return isOpenDay ? begunBefore(text, span) : span;
  const [whole, at, minutes = '0', half] = hours;
  const hour = Number(at);
  const isNight = /\b(?:tonight|evening|night)$/i.test(text.slice(span.start, span.end));
  const afternoon = half?.toLowerCase() === 'p' || (half === undefined && (hour < 8 || isNight));
  const wall = { ...span.wall, hour: afternoon && hour < 12 ? hour + 12 : hour, minute: Number(minutes) };
  return { ...span, end: span.end + whole.length, wall, timed: true };
}

/** "1-4 on Sunday". */
function begunBefore(text: string, span: Span): Span {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const found =
    span.open === 'week'
      ? (HOURS_BEFORE.exec(before) ?? BETWEEN_BEFORE.exec(before))
      : BETWEEN_BEFORE.exec(before);
  if (found === null) return span;
  const [whole, at, minutes = '0'] = found;
  const wall = { ...span.wall, hour: workHour(Number(at)), minute: Number(minutes) };
  return { ...span, start: span.start - whole.length, wall, timed: true };
}

/** The hour of the one on the day of the other. */
function atHour(day: Wall, { hour, minute }: Wall): Wall {
  return { ...day, hour, minute };
}

/** The day in the week of another that is on the same weekday. */
function inWeek(week: Wall, day: Wall): Wall {
  return atHour(dayOfWeek(week, 0, isoWeekday(day)), day);
}

/** What two neighbours mean together: one fills what the other leaves open, else the later of two days counts. */
function wallOfBoth(left: Span, right: Span): Wall {
  if (right.open === 'day' && left.open !== 'day') return atHour(left.wall, right.wall);
  if (left.open === 'day' && right.open !== 'day') return atHour(right.wall, left.wall);
  if (left.timed && !right.timed && sameDay(left.wall, right.wall)) return left.wall;
  if (left.open === 'weekday' && right.open === 'week') return inWeek(left.wall, right.wall);
  if (left.open === 'week' && right.open === 'weekday') return inWeek(right.wall, left.wall);
  return right.wall;
}

function together(left: Span, right: Span): Span {
  const [day, hour] = left.open === 'day' ? [right, left] : [left, right];
  const open = hour.open === 'day' ? day.open : undefined;
  const clock = hour.clock ?? day.clock;
  return {
    start: left.start,
    end: right.end,
    wall: wallOfBoth(left, right),
    timed: left.timed || right.timed,
    vague: left.vague && right.vague,
    ...(open && { open }),
    ...(clock !== undefined && { clock }),
  };
}

function contains({ start, end }: Span, other: Span | undefined): boolean {
  return (
    other !== undefined && start <= other.start && other.end <= end && end - start > other.end - other.start
  );
}

/** "At 2 on Monday" and "Monday the 14th": the hour of the one, the day of the other. */
function isHourBefore(hour: Span, day: Span): boolean {
  return hour.timed && !day.timed && !day.vague && day.end > hour.end;
}

/** "El viernes a las 8" and "a las 8 de la noche". */
function isHourAfter(day: Span, hour: Span): boolean {
  return day.open !== 'day' && !day.vague && hour.timed && hour.open === 'day' && hour.end > day.end;
}

/** Spans in order, overlapping ones reduced to the longest, neighbours ("Monday or Tuesday") put together. */
export function merged(text: string, spans: readonly Span[]): Span[] {
  const ordered = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const found of ordered) {
    const span = stretched(text, found);
    while (contains(span, apart.at(-1))) apart.pop();
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    else if (last.start < span.start && isHourBefore(last, span))
      apart[apart.length - 1] = { ...last, end: span.end, wall: atHour(span.wall, last.wall) };
    else if (last.start < span.start && isHourAfter(last, span))
      apart[apart.length - 1] = { ...last, end: span.end, wall: atHour(last.wall, span.wall), timed: true };
    else if (span.end - span.start > last.end - last.start) apart[apart.length - 1] = span;
  }
  const whole: Span[] = [];
  for (const span of apart) {
    const last = whole.at(-1);
    if (last === undefined || last.vague || span.vague) whole.push(span);
    else if (isDayOf(text, last, span))
      whole[whole.length - 1] = { ...last, wall: atHour(last.wall, span.wall), timed: true };
    else if (joins(text, last, span)) whole[whole.length - 1] = together(last, span);
    else whole.push(span);
  }
  return whole.map((span) => inPartOfDay(text, span));
}
