import { casual, type ParsedComponents, type ParsingReference } from 'chrono-node';
import { nextAt } from './moments';
import { isMoved } from './moved';
import type { Span } from './span';
import { clockOf, withoutZoneWord, type Found } from './whose-clock';
import { asUtc, daysLater, sameDay, type Wall } from './zone';

/** "At 3" is three in the afternoon at work; "03:00" is not. */
function isAfternoon(components: ParsedComponents, text: string): boolean {
  const hour = components.get('hour') ?? 0;
  if (!components.isCertain('hour') || components.isCertain('meridiem') || hour < 1 || hour > 6) return false;
  return new RegExp(`(?:^|[^\\d:.-])${String(hour)}(?!\\d)`).test(text);
}

/** "Friday 13" is no hour, when it is the thirteenth. */
function isDate(text: string, { day }: Wall): boolean {
  return new RegExp(`^\\p{L}{3,9}\\.?,? ${String(day)}$`, 'u').test(text);
}

/** The wall time of what chrono has read in such words. */
function wallOf(components: ParsedComponents, text: string): Wall {
  const get = (part: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => components.get(part) ?? 0;
  const day = { year: get('year'), month: get('month'), day: get('day') };
  // "Friday, midnight" is when Friday ends.
  if (/\bmidnight\b/i.test(text) && get('hour') === 0) return { ...day, hour: 23, minute: 59 };
  const hour = get('hour') + (isAfternoon(components, text) ? 12 : 0);
  return { ...day, hour, minute: get('minute') };
}

/** "Morning!" greets. */
const PART_OF_DAY = /^(?:an? |the )?(?:morning|afternoon|evening|night)$/i;

/** "Now" says when and not by when; seconds are for machines; "while it lasts", "cut it in half and" are none. */
const NO_TIME =
  /^now$|^24\/7$|^lasts$|\bcouples\b|\bsec(?:ond)?s?\b|\d ?s$|\bhalf and\b|\b(?:minutes?|hours?) a day$/i;

/** "may", "march", "sat", "sun", "mon" and "second" are words too; a bare number is no time. */
function isWord({ text, start }: Found): boolean {
  return (
    /^(?:may|march|sat|sun|wed|second|(?:next|this) year|\d{1,4}(?: a)?|\d+\.\d+)$/.test(text) ||
    NO_TIME.test(text) ||
    PART_OF_DAY.test(text) ||
    !start.date().getTime()
  );
}

/** Not the "m" of "5 p.m.". */
const UNIT =
  /(?:\b(?<!\.)|\d)(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|m|d|w|days?|weeks?|wks?|months?|quarters?|years?|sprints?)\b|^\d+s$/i;

/** "20 minutes" and "the month" are lengths, "last night" is gone by; "in 20 minutes", "next week" and "Thursday next week" are times. */
function isLength({ text, start }: Found): boolean {
  if (/\b(?:ago|last|past|yesterday|previous|earlier|since)\b/i.test(text)) return true;
  if (start.isCertain('weekday') && !start.isCertain('day')) return false;
  return UNIT.test(text) && !/^(?:in|within|next|this)\b|\btomorrow$/i.test(text);
}

/** Words that tell which week a weekday is in. */
const WEEK = /\b(?:week|this|next|last|coming|dies|nächst|kommend|letzt|est[ea]|próxim|que viene)/i;

/** The next time from now on: a weekday that is today is a week ahead (today is called so), an hour is the next one. */
function comingDay(wall: Wall, open: Span['open'], now: Wall): Wall {
  if (open === 'week' && sameDay(wall, now)) return daysLater(wall, 7);
  return open === 'day' ? nextAt(now, wall) : wall;
}

/** Chrono looks ahead from "this morning", said at nine, to tomorrow's. What is left of today's is named, and its hours that have gone by are none. */
const PART_OF_TODAY = /\b(?:this (?:morning|afternoon)|esta (?:mañana|tarde))(?!\p{L})/iu;

/** Whether a part of today was taken for one of tomorrow. */
function isPushed({ text }: Found, { wall }: Span, now: Wall): boolean {
  return PART_OF_TODAY.test(text) && !sameDay(wall, now);
}

/** What a time as chrono reads it leaves open: "3 pm" the day, "Thursday" the week, "Thursday next week" nothing. */
function openOf({ text, start, end }: Found): Span['open'] {
  if (start.isCertain('day') || start.isCertain('month')) return undefined;
  if (!start.isCertain('weekday')) return 'day';
  return end?.isCertain('weekday') === true || WEEK.test(text) ? undefined : 'week';
}

/** An hour, and no other day, after "to". */
const TO_HOUR = /(?:-|–|\bto|\buntil|\btill) ?\d{1,2}(?!\d|[./])/i;

/** When it ends. "From 11 to 1 on Saturday" does on Saturday, though chrono reads one at night. */
function endOf({ text, start, end }: Found): Wall {
  const from = wallOf(start, text);
  if (!end) return from;
  const until = wallOf(end, text);
  const isSameDay = isAfternoon(end, text) && TO_HOUR.test(text) && until.hour >= from.hour;
  return isSameDay ? { ...from, hour: until.hour, minute: until.minute } : until;
}

function namesYear({ start, end }: Found): boolean {
  return start.isCertain('year') || end?.isCertain('year') === true;
}

/** "Nov 9 to Nov 13", said on the 11th, ends this year: chrono looks for a beginning to come. */
function thisYear(found: Found, until: Wall, now: Wall): Wall {
  const sooner = { ...until, year: until.year - 1 };
  const isSooner = found.end && found.start.isCertain('month') && asUtc(sooner) >= asUtc(now);
  return isSooner && !namesYear(found) ? sooner : until;
}

/** The span of what chrono has read, of any language; the end of a stretch of time counts. */
export function spanOf(result: Found, now: Wall): Span {
  const { index, text, start } = result;
  const last = result.end ?? start;
  const open = openOf(result);
  const clock = clockOf(result);
  const wall = comingDay(thisYear(result, endOf(result), now), open, now);
  return {
    start: index,
    end: index + text.length,
    wall,
    timed: last.isCertain('hour') && !isDate(text, wall),
    vague: false,
    ...(open && { open }),
    ...(clock !== null && { clock }),
  };
}

/** "At 12 Birch Lane" is a place. */
function isAddress({ index, text: found }: Found, text: string): boolean {
  const after = text.slice(index + found.length, index + found.length + 24);
  return (
    /(?:^|\s)\d{1,2}$/.test(found) &&
    /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|I\b|[AP]M\b)\p{Lu}\p{Ll}+/u.test(after)
  );
}

/** What has a number: a source of patterns. */
const NUMBERED =
  'lots?|plots?|units?|rooms?|beds?|gates?|phases?|pages?|sections?|chapters?|slides?|rows?|steps?|items?|questions?|grades?|sizes?|ratios?|scores?|numbers?|no\\.?';
const BEFORE_FRACTION = new RegExp(`\\b(?:${NUMBERED}) $`, 'i');
const BEFORE_RANGE = new RegExp(
  `\\b(?:${NUMBERED}|\\p{L}{3,}(?<!day|hour|time|night|morning|afternoon|evening|weekend)s) $`,
  'iu',
);

/** "Lot 12/14", "3/4 inch" and "the 1:50 model" are no times. */
function isFraction({ index, text: found }: Found, text: string): boolean {
  if (!/^\d{1,2}[/:]\d{1,2}$/.test(found)) return false;
  const before = text.slice(Math.max(0, index - 12), index);
  const after = text.slice(index + found.length, index + found.length + 8);
  return (
    BEFORE_FRACTION.test(before) ||
    /^ ?(?:inch|in\.|["”″]|cups?\b|miles?\b|of\b|tsp|tbsp|full\b|models?\b|scale\b|drawings?\b|ratio\b|mix\b)/i.test(
      after,
    )
  );
}

/** "Dial in five minutes early", "done in 3 min 12 s". */
const NOT_FROM_NOW = /^ ?(?:early|earlier|late|later|sooner|\d+ ?s|h|hrs?|hours?)\b/i;

/** "Pages 14 to 20" are no hours. */
function isNumbered({ index, text: found }: Found, text: string): boolean {
  return (
    /^\d{1,2} ?(?:to|-|–) ?\d{1,2}$/i.test(found) &&
    BEFORE_RANGE.test(text.slice(Math.max(0, index - 24), index))
  );
}

/** "The Black Friday banner" is for a feast, which has its own date. */
function isFeast({ index, text: found }: Found, text: string): boolean {
  return (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(found) &&
    /\b(?:black|cyber|giving|good|holy|ash|shrove|maundy|palm|easter|boxing|casual|super) $/i.test(
      text.slice(Math.max(0, index - 8), index),
    )
  );
}

/** "Move my 2pm to 4pm" is no stretch of time: the later counts. */
function lastOfMoved(found: Found, text: string): Found {
  const until = / to /i.exec(found.text);
  if (!found.end || !until || !isMoved(text, found.index)) return found;
  const skipped = until.index + until[0].length;
  return { index: found.index + skipped, text: found.text.slice(skipped), start: found.end };
}

/** "June 13, 11 to 2": chrono takes the hour for a year. */
const SHORT_YEAR = /^(.*\p{L}\.? \d{1,2}(?:st|nd|rd|th)?),? (?:[1-9]|1[0-2])(?:[-–]\d{1,2})?$/u;

function withoutShortYear(found: Found, reference: ParsingReference): Found {
  const day = namesYear(found) ? SHORT_YEAR.exec(found.text)?.[1] : undefined;
  const read = day === undefined ? undefined : casual.parse(day, reference, { forwardDate: true })[0];
  return read ? { index: found.index + read.index, text: read.text, start: read.start } : found;
}

/** Days. */
const NEARLY_A_YEAR = 335;

/** Whether a date without a year, which chrono looks for ahead, is rather the one just gone by: "the Nov 3 order", said on 11 November. */
function isJustGone(found: Found, { wall }: Span, now: Wall): boolean {
  const isOfMonth = found.start.isCertain('month') && !namesYear(found);
  return isOfMonth && asUtc(wall) - asUtc(now) > NEARLY_A_YEAR * 86_400_000;
}

/** Whether chrono, which looks ahead, has put a time where it was not meant. */
export function isMisplaced(found: Found, span: Span, now: Wall): boolean {
  return isPushed(found, span, now) || isJustGone(found, span, now);
}

/** "In March" without a day. */
export function isMonthOnly({ start }: Found): boolean {
  return start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
}

/** Chrono puts "the notes from Monday today" together. */
const OTHER_DAY = /^(?:\p{L}+day|weekend),? (?=(?:today|tomorrow|tonight)\b)/iu;

/**
 * Dates and times as chrono reads them. The reference is given as wall time, so that the result is wall time too:
 * offsets are applied once, by the caller, with the zone's rules at the date meant.
 */
export function calendarSpans(text: string, now: Wall): Span[] {
  const reference = { instant: new Date(asUtc(now)), timezone: 0 };
  return casual.parse(text, reference, { forwardDate: true }).flatMap((found) => {
    const result = lastOfMoved(withoutZoneWord(withoutShortYear(found, reference)), text);
    if (isWord(result) || isLength(result)) return [];
    if (
      NOT_FROM_NOW.test(text.slice(result.index + result.text.length, result.index + result.text.length + 12))
    )
      return [];
    if ([isAddress, isFraction, isNumbered, isFeast].some((isOther) => isOther(result, text))) return [];
    const before = text.slice(Math.max(0, result.index - 12), result.index);
    if (isMonthOnly(result) && !/\b(?:by|before|until|till|end of|in early|mid|late)\s*-?$/i.test(before))
      return [];
    const span = spanOf(result, now);
    if (isMisplaced(result, span, now)) return [];
    return [{ ...span, start: span.start + (OTHER_DAY.exec(result.text)?.[0].length ?? 0) }];
  });
}
