import type { Span } from './span';

type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** Names of the parts of a day, in all languages; "morgen" and "mañana" alone are tomorrow. */
const NAMES: Readonly<Record<Part, string>> = {
  morning: 'morning|früh|morgens|(?:\\p{L}+tag|mittwoch)morgen|vormittags?|(?:de|por) la mañana',
  afternoon: 'afternoon|nachmittags?|(?:de|por) la tarde',
  evening: 'evening|\\p{L}*abends?',
  night: 'night|nachts|(?:de|por) la noche',
};
const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
/** One group for each part, in their order. */
const NAMED = `(?:${PARTS.map((part) => `(${NAMES[part]})`).join('|')})(?!\\p{L})`;
const AFTER = new RegExp(`^ (?:in the |this )?${NAMED}`, 'iu');
const WITHIN = new RegExp(`(?<!\\p{L})${NAMED}`, 'iu');
const HALF = /\d ?[ap]\.?m?\.?(?!\p{L})|\bnoon\b|\bmidnight\b|\d{1,2}:\d\d:\d\d/iu;
const BARE_HOUR =
  /(?<![\d:.])(?:1[0-2]|0?[1-9])(?::[0-5]\d)?(?![\d:.]\d)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/**
 * One to seven without a half of the day were taken for the afternoon, eight to eleven for the morning. `earliest`: from
 * when on such an hour is one of the afternoon.
 */
function hourIn(part: Part, hour: number, earliest: number): number {
  if (part === 'morning') return hour >= earliest && hour <= 19 ? hour - 12 : hour;
  const first = part === 'night' ? 7 : part === 'evening' ? 5 : 1;
  return hour >= first && hour < 12 ? hour + 12 : hour;
}

/** "At 6 tomorrow morning", "at nine on Thursday evening": the part of the day tells which hour is meant. */
export function inPartOfDay(text: string, span: Span): Span {
  const said = text.slice(span.start, span.end);
  if (!span.timed || HALF.test(said) || !BARE_HOUR.test(said)) return span;
  const after = AFTER.exec(text.slice(span.end, span.end + 20));
  const within = after ? null : WITHIN.exec(said);
  const part = PARTS.find((_, place) => (after ?? within)?.[place + 1] !== undefined);
  if (part === undefined) return span;
  // "Tomorrow morning until 1" ends after noon.
  const isEnd = within !== null && BARE_HOUR.test(said.slice(within.index));
  const wall = { ...span.wall, hour: hourIn(part, span.wall.hour, isEnd ? 16 : 13) };
  return { ...span, end: span.end + (after?.[0].length ?? 0), wall };
}
