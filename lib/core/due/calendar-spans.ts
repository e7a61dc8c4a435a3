import { casual, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Span } from './span';
import { asUtc, type Wall } from './zone';

/** The wall time of what chrono has read. */
export function wallOf(components: ParsedComponents): Wall {
  const get = (part: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => components.get(part) ?? 0;
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
  };
}

/** "may", "march", "sat", "sun", "mon" and "second" are words too; a bare number is no time. */
function isWord({ text, start }: ParsedResult): boolean {
  return (
    /^(?:may|march|sat|sun|wed|second|now|(?:an? |the )?(?:morning|afternoon|evening|night)|\d{1,4}|\d+\.\d+)$/.test(
      text,
    ) || !start.date().getTime()
  );
}

const UNIT =
  /(?:\b|\d)(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|m|days?|weeks?|months?|quarters?|years?|sprints?)\b/i;

/** "20 minutes" and "the month" are lengths, "last night" is gone by; "in 20 minutes" and "next week" are times. */
function isLength({ text }: ParsedResult): boolean {
  if (/\b(?:ago|last|past|yesterday|previous|earlier|since)\b/i.test(text)) return true;
  return UNIT.test(text) && !/^(?:in|within|next|this)\b/i.test(text);
}

function isMonthOnly({ start }: ParsedResult): boolean {
  return start.isCertain('month') && !start.isCertain('day') && !start.isCertain('weekday');
}

/**
 * Dates and times as chrono reads them. The reference is given as wall time, so that the result is wall time too:
 * offsets are applied once, by the caller, with the zone's rules at the date meant.
 */
export function calendarSpans(text: string, now: Wall): Span[] {
  const reference = { instant: new Date(asUtc(now)), timezone: 0 };
  return casual.parse(text, reference, { forwardDate: true }).flatMap((result) => {
    if (isWord(result) || isLength(result)) return [];
    const before = text.slice(Math.max(0, result.index - 12), result.index);
    if (isMonthOnly(result) && !/\b(?:for|by|before|until|till|end of|in early|mid|late)\s*-?$/i.test(before))
      return [];
    const last = result.end ?? result.start;
    const timed = last.isCertain('hour');
    const end = result.index + result.text.length;
    return [{ start: result.index, end, wall: wallOf(last), timed, vague: false }];
  });
}
