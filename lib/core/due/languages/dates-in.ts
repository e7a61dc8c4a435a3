import type { ParsedResult, ParsingOption, ParsingReference } from 'chrono-node';
import { isMisplaced, isMonthOnly, spanOf } from '../calendar-spans';
import type { CountingWords } from '../counted-from';
import { mergedSpans } from '../merged-spans';
import { spansOf, type Named } from '../named';
import { isOpeningHours } from '../opening-hours';
import type { Span } from '../span';
import { withoutZoneWord } from '../whose-clock';
import { asUtc, type Wall } from '../zone';

/** How a language says when work is wanted. Patterns before a time end with `$`. */
export interface DateWords {
  readonly calendar: {
    parse(text: string, reference: ParsingReference, option: ParsingOption): ParsedResult[];
  };
  /** What the calendar takes for a time and is none: words with other meanings, lengths, times gone by. */
  readonly noTime: RegExp;
  readonly named: readonly Named[];
  /** Before a limit; its first group is the preposition. */
  readonly limit: RegExp;
  /** Before a time that is no limit: gone by, a habit, where something is moved from. */
  readonly noLimit: RegExp;
  /** After a time that is no limit: gone by ("am Montag geschickt"), ruled out ("el lunes no puedo"). */
  readonly noLimitAfter: RegExp;
  /** Before the time until which somebody is busy: counts only where no other is told. */
  readonly busyUntil: RegExp;
  readonly counting: CountingWords;
}

function calendarSpans({ calendar, noTime }: DateWords, text: string, now: Wall): Span[] {
  const reference = { instant: new Date(asUtc(now)), timezone: 0 };
  return calendar.parse(text, reference, { forwardDate: true }).flatMap((found) => {
    const result = withoutZoneWord(found);
    if (noTime.test(result.text) || !result.start.date().getTime()) return [];
    // Chrono takes "Montag früh" for Monday and Friday: it knows no word beyond ASCII.
    if (/^\p{L}/u.test(text.slice(result.index + result.text.length))) return [];
    const span = spanOf(result, now);
    return isMonthOnly(result) || isMisplaced(result, span, now) ? [] : [span];
  });
}

/** Times in a German or Spanish text. */
export function spansIn(words: DateWords, text: string, now: Wall): readonly Span[] {
  const found = [...spansOf(words.named, text, now), ...calendarSpans(words, text, now)];
  return mergedSpans(words.counting, text, found);
}

/** How much a time reads like a limit, as `relevance` of English. */
export function relevanceIn(words: DateWords, text: string, span: Span): number {
  const { limit, noLimit, noLimitAfter, busyUntil } = words;
  if (isOpeningHours(text.slice(span.start, span.end + 20))) return 0;
  const before = text.slice(Math.max(0, span.start - 80), span.start);
  if (busyUntil.test(before)) return 1.5;
  if (limit.test(before)) return 3;
  if (noLimit.test(before) || noLimitAfter.test(text.slice(span.end, span.end + 60))) return 0;
  return span.vague ? 1 : 2;
}

/** The time with the preposition that makes it a limit: "bis spätestens Freitag", "antes del viernes". */
export function phraseIn({ limit }: DateWords, text: string, { start, end }: Span): string {
  const lead = limit.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
  return `${lead ? `${lead} ` : ''}${text.slice(start, end)}`
    .replace(/\s+/g, ' ')
    .replace(/[ ,;:]{1,9}$/, '')
    .trim();
}
