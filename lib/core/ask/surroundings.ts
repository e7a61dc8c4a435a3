import type { DetectedAsk } from '../../model/ask';
import type { SeenPost } from '../../model/seen-post';
import { wordsOf } from '../match/words';

/** A text no longer than this speaks of one thing. */
const SHORT = 600;
/** In a longer one, so many characters before and after an ask tell what it is about. */
const BEFORE = 300;
const AFTER = 150;
/** With fewer words on a topic between it and the ask before, what stands before that one may tell it. */
const FEWEST_WORDS = 3;

/**
 * What stands around the asks of one wish, with them and without the post's other asks, which speak of other work. Of a long post, which
 * goes from one subject to the next, only what is near: from the ask before to the ask after.
 */
export function surroundings(own: readonly DetectedAsk[], { asks, context }: SeenPost): string {
  const kept = new Set(own.map(({ sentence }) => sentence));
  const others = asks.map(({ sentence }) => sentence).filter((sentence) => !kept.has(sentence));
  const near = context.length > SHORT ? nearby([...kept], others, context) : context;
  return others.reduce((text, sentence) => text.replace(sentence, ' '), near);
}

function nearby(own: readonly string[], others: readonly string[], context: string): string {
  const placeOf = (sentence: string) => {
    const start = context.indexOf(sentence);
    return { start, end: start + sentence.length };
  };
  const places = own.map(placeOf);
  if (places.some(({ start }) => start < 0)) return context;
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  const around = others.map(placeOf).filter(({ start }) => start >= 0);
  const before = Math.max(0, ...around.map((other) => other.end).filter((other) => other <= start));
  const after = Math.min(
    context.length,
    ...around.map((other) => other.start).filter((other) => other >= end),
  );
  const isAlone = wordsOf(context.slice(before, end)).length < FEWEST_WORDS;
  return context.slice(Math.max(isAlone ? 0 : before, start - BEFORE), Math.min(after, end + AFTER));
}
