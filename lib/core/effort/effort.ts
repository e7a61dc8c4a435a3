import type { Effort } from '../../model/ask';
import type { Language } from '../../model/language';
import { hoursIn } from './hours';
import { lengthIn } from './languages';
import { lengths, type Length } from './lengths';
import { readsLikeEffort } from './reads-like-effort';

const LONGEST = 8000;

/**
 * Finds how long the work is said to take ("about 3 hours", "15m", "half a day"): the phrase as written and its
 * minutes (a working day is 8 hours, a week 5 days; of a range, the upper end); else from when to when somebody is wanted. Null when neither
 * is said.
 */
export function findEffort(text: string, language: Language = 'en'): Effort | null {
  const read = text.slice(0, LONGEST);
  const length =
    language === 'en' ? lengths(read).find((one) => readsLikeEffort(read, one)) : lengthIn(language, read);
  return effortOf(read, length ?? hoursIn(read, language));
}

function effortOf(text: string, length: Length | null): Effort | null {
  return (
    length && { phrase: text.slice(length.start, length.end), minutes: Math.min(100_000, length.minutes) }
  );
}
