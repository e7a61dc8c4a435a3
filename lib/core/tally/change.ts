import type { Ask } from '../../model/ask';
import type { Tally } from '../../model/tally';
import { tallyOf } from './tally-of';

/**
 * The tallies that move when an ask changes from `before` to `after`: what it no longer adds, negative, and what
 * it adds now. At most two, at most one a key; null stands for "not there".
 */
export function changeOf(before: Ask | null, after: Ask | null): Tally[] {
  const out = before && times(tallyOf(before), -1);
  const into = after && tallyOf(after);
  if (out && into && out.key === into.key) return [sum(out, into)];
  return [out, into].filter((tally) => tally !== null);
}

/** Two tallies of one sort added up. */
export function sum(a: Tally, b: Tally): Tally {
  return {
    ...a,
    count: a.count + b.count,
    minutesEstimated: a.minutesEstimated + b.minutesEstimated,
    minutesConfirmed: a.minutesConfirmed + b.minutesConfirmed,
  };
}

function times(tally: Tally, factor: number): Tally {
  return {
    ...tally,
    count: tally.count * factor,
    minutesEstimated: tally.minutesEstimated * factor,
    minutesConfirmed: tally.minutesConfirmed * factor,
  };
}

/** A tally that no ask adds to any more. */
export function isEmpty(tally: Tally): boolean {
  return tally.count === 0;
}
