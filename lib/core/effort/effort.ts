import type { Effort } from '../../model/ask';
import type { Language } from '../../model/language';
import { lengthIn } from './languages';
import { lengths, type Length } from './lengths';
import { readsLikeEffort } from './reads-like-effort';

const LONGEST = 8000;

/**
 * Finds how long the work is said to take ("about 3 hours", "15m", "half a day"): the phrase as written and its
 * minutes (a working day is 8 hours, a week 5 days; of a range, the upper end). Null when no length of time reads like effort.
 */
export function findEffort(text: string, language: Language = 'en'): Effort | null {
  const read = text.slice(0, LONGEST);
  if (language !== 'en') return effortOf(read, lengthIn(language, read));
  for (const length of lengths(read)) {
    if (readsLikeEffort(read, length)) return effortOf(read, length);
  }
  return null;
}

function effortOf(text: string, length: Length | null): Effort | null {
  return (
    length && { phrase: text.slice(length.start, length.end), minutes: Math.min(100_000, length.minutes) }
  );
}
