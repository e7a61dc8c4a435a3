import type { Ask } from '../../model/ask';
import { addTally, type Tallies } from './change';
import { tallyOf } from './tally-of';

/** Counts all asks afresh, by key. Equals the tallies grown one change at a time (property test). */
export function recount(asks: Iterable<Ask>): Tallies {
  const tallies: Tallies = new Map();
  for (const ask of asks) addTally(tallies, tallyOf(ask));
  return tallies;
}
