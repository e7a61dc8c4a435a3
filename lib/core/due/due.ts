import type { Due } from '../../model/ask';
import type { Language } from '../../model/language';
import { calendarSpans } from './calendar-spans';
import { ENGLISH_COUNTING } from './english-counting';
import { phraseIn, relevanceIn, spansIn, type DateWords } from './languages/dates-in';
import { GERMAN_DATES } from './languages/de';
import { SPANISH_DATES } from './languages/es';
import { mergedSpans } from './merged-spans';
import type { Span } from './span';
import { namedSpans } from './named-spans';
import { relevance } from './relevance';
import { withPreposition } from './phrase';
import { asUtc, instantOf, wallAt, type Wall } from './zone';

/** A message longer than this says its date before. */
const LONGEST = 8000;

const TITLE = /["“„][^"“”„\n]{1,80}["”“]/gu;
/** Marks, and a preposition, around a time that is all of what is quoted. */
const AROUND = 12;

/** "How I answer within a day": what something is called tells no time, unless the time is all of it ("by Friday"). */
function isPartOf({ start, end }: { start: number; end: number }, span: Span): boolean {
  return start < span.start && span.end < end && end - start > span.end - span.start + AROUND;
}

function endOfDay(wall: Wall): Wall {
  return { ...wall, hour: 23, minute: 59 };
}

/** The instant that a span means, epoch ms. */
function instantIn({ wall, timed, clock }: Span, timeZone: string): number {
  if (!timed) return instantOf(endOfDay(wall), timeZone);
  if (typeof clock === 'number') return asUtc(wall) - clock * 60_000;
  return instantOf(wall, clock ?? timeZone);
}

/** How a language's times are found and read. */
interface Dates {
  readonly spans: (text: string, now: Wall) => readonly Span[];
  readonly relevance: (text: string, span: Span) => number;
  readonly phrase: (text: string, span: Span) => string;
}

function datesBy(words: DateWords): Dates {
  return {
    spans: (text, now) => spansIn(words, text, now),
    relevance: (text, span) => relevanceIn(words, text, span),
    phrase: (text, span) => phraseIn(words, text, span),
  };
}

const DATES: Readonly<Record<Language, Dates>> = {
  en: {
    spans: (text, now) =>
      mergedSpans(ENGLISH_COUNTING, text, [...namedSpans(text, now), ...calendarSpans(text, now)]),
    relevance,
    phrase: withPreposition,
  },
  de: datesBy(GERMAN_DATES),
  es: datesBy(SPANISH_DATES),
};

/**
 * Finds by when the work is wanted: the phrase as written and the time it means, the end of the local day when only a
 * day is given. Of several dates, the one that reads most like a limit, then the first. `reference` is epoch ms (when
 * the message was written), `timeZone` an IANA name. Null when there is none, or only ones gone by.
 */
export function findDue(
  text: string,
  reference: number,
  timeZone: string,
  language: Language = 'en',
): Due | null {
  const dates = DATES[language];
  const read = text.slice(0, LONGEST);
  const now = wallAt(reference, timeZone);
  const titles = Array.from(read.matchAll(TITLE), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let best: Due | null = null;
  let bestScore = 0;
  for (const span of dates.spans(read, now)) {
    if (titles.some((title) => isPartOf(title, span))) continue;
    const at = instantIn(span, timeZone);
    const score = dates.relevance(read, span);
    if (score <= bestScore || at < reference - 60_000) continue;
    best = { phrase: dates.phrase(read, span).slice(0, 200), at };
    bestScore = score;
  }
  return best;
}
