import type { Ask } from '../../model/ask';
import type { Tally } from '../../model/tally';
import { sum } from './change';
import { tallyOf } from './tally-of';

/** Counts all asks afresh, by key. Equals the tallies grown one change at a time (property test). */
export function recount(asks: Iterable<Ask>): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const ask of asks) {
    const tally = tallyOf(ask);
    const known = tallies.get(tally.key);
    tallies.set(tally.key, known ? sum(known, tally) : tally);
  }
  return tallies;
}
