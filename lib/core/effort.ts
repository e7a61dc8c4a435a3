import type { Effort } from '../model/ask';
import { lengths } from './effort/lengths';
import { readsLikeEffort } from './effort/reads-like-effort';

const LONGEST = 8000;

/**
 * Finds how long the work is said to take ("about 3 hours", "15m", "half a day"): the phrase as written and its
 * minutes (a working day is 8 hours, a week 5 days; of a range, the upper end). Null when no length of time reads like effort.
 */
export function findEffort(text: string): Effort | null {
  const read = text.slice(0, LONGEST);
  for (const length of lengths(read)) {
    if (!readsLikeEffort(read, length)) continue;
    return { phrase: read.slice(length.start, length.end), minutes: Math.min(100_000, length.minutes) };
  }
  return null;
}
