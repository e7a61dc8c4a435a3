import type { ParsedResult } from 'chrono-node';

/** A time that chrono has found, and the end of a stretch of time. */
export type Found = Pick<ParsedResult, 'index' | 'text' | 'start' | 'end'>;

/** What names a clock: "ET", "CEST", "pst", "+01:00". */
const CLOCK = /\b(?!AM\b|PM\b)[A-Z]{2,5}\b|\b(?:[ecmp][sd]?t|utc|gmt|bst|cest?|wet)\b|[+-]\d\d|\dz\b/;
/** What names the one at offset 0. */
const GREENWICH = /\b(?:utc|gmt|wet)\b|\dz\b|[+-]00/i;
const LAST_WORD = /,? \p{Ll}+$/u;

function offsetOf({ start, end }: Found): number | null {
  const last = end ?? start;
  return last.isCertain('timezoneOffset') ? last.get('timezoneOffset') : null;
}

/**
 * Minutes by which the clock that is named is ahead of Greenwich; null when none is. Chrono gives "in two hours" the offset
 * of the reference, which is 0 because it is wall time.
 */
export function clockOf(found: Found): number | null {
  const offset = offsetOf(found);
  return (offset === 0 ? GREENWICH : CLOCK).test(found.text) ? offset : null;
}

/** A time without the word after it that chrono takes for a zone: "due at noon, get them in", "at 12, eat with us". */
export function withoutZoneWord(found: Found): Found {
  const isWord = (offsetOf(found) ?? 0) !== 0 && !CLOCK.test(found.text);
  const { index, start, end } = found;
  return isWord ? { index, text: found.text.replace(LAST_WORD, ''), start, ...(end && { end }) } : found;
}
