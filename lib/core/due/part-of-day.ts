import type { Span } from './span';

const PART = /^ (?:in the |this )?(morning|afternoon|evening|night)(?!\p{L})/iu;
const PART_WITHIN = /(?<!\p{L})(morning|afternoon|evening|night)(?!\p{L})/iu;
const HALF = /\d ?[ap]\.?m?\.?(?!\p{L})|\bnoon\b|\bmidnight\b|\d{1,2}:\d\d:\d\d/iu;
const BARE_HOUR =
  /(?<![\d:.])(?:1[0-2]|0?[1-9])(?::[0-5]\d)?(?![\d:.]\d)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/**
 * One to seven without a half of the day were taken for the afternoon, eight to eleven for the morning. `earliest`: from
 * when on such an hour is one of the afternoon.
 */
function hourIn(part: string, hour: number, earliest: number): number {
  if (part === 'morning') return hour >= earliest && hour <= 19 ? hour - 12 : hour;
  const first = part === 'night' ? 7 : part === 'evening' ? 5 : 1;
  return hour >= first && hour < 12 ? hour + 12 : hour;
}

/** "At 6 tomorrow morning", "at nine on Thursday evening": the part of the day tells which hour is meant. */
export function inPartOfDay(text: string, span: Span): Span {
  const said = text.slice(span.start, span.end);
  if (!span.timed || HALF.test(said) || !BARE_HOUR.test(said)) return span;
  const after = PART.exec(text.slice(span.end, span.end + 20));
  const within = after ? null : PART_WITHIN.exec(said);
  const part = (after ?? within)?.[1]?.toLowerCase();
  if (part === undefined) return span;
  // "Tomorrow morning until 1" ends after noon.
  const isEnd = within !== null && BARE_HOUR.test(said.slice(within.index));
  const wall = { ...span.wall, hour: hourIn(part, span.wall.hour, isEnd ? 16 : 13) };
  return { ...span, end: span.end + (after?.[0].length ?? 0), wall };
}
