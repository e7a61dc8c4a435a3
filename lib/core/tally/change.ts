import type { Ask } from '../../model/ask';
import type { Tally } from '../../model/tally';
import { seenHour } from './seen-hour';
import { tallyKey, tallyOf } from './tally-of';

/** Tallies by their keys. */
export type Tallies = Map<string, Tally>;

/**
 * The tallies that move when an ask changes from `before` to `after`: what it no longer adds, negative, and what
 * it adds now. Null stands for "not there".
 */
export function changeOf(before: Ask | null, after: Ask | null): Tally[] {
  const out = before && times(tallyOf(before), -1);
  return [out, after && tallyOf(after)].filter((tally) => tally !== null);
}

/** Whether an ask adds the same to the same day before and after a change, as when only its words go. */
export function countsAlike(before: Ask, after: Ask): boolean {
  const [out, into] = [tallyOf(before), tallyOf(after)];
  return (
    before.day === after.day &&
    seenHour(before) === seenHour(after) &&
    tallyKey(out) === tallyKey(into) &&
    out.minutesEstimated === into.minutesEstimated &&
    out.minutesConfirmed === into.minutesConfirmed
  );
}

/** Adds a tally, which may be negative, to those that there are; one that no ask adds to any more goes. */
export function addTally(tallies: Tallies, change: Tally): void {
  const key = tallyKey(change);
  const known = tallies.get(key);
  const next = known ? sum(known, change) : change;
  if (next.count === 0) tallies.delete(key);
  else tallies.set(key, next);
}

function sum(a: Tally, b: Tally): Tally {
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
