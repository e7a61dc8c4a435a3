import { countedFrom, withCountedBack, type CountingWords } from './counted-from';
import { merged } from './merge';
import type { Span } from './span';

/** What the times found in a text mean together: those counted from others, and neighbours ("Monday at nine") as one. */
export function mergedSpans(words: CountingWords, text: string, found: readonly Span[]): readonly Span[] {
  const counted = found.map((span) => countedFrom(words, text, span));
  return withCountedBack(words, text, merged(text, counted));
}
