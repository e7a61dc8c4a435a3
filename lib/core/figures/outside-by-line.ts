import type { Tally } from '../../model/tally';
import { isAccepted } from '../tally/accepted';
import { hoursOf } from './range-figures';

/** Accepted work: how often, and how many hours. */
export interface Taken {
  readonly count: number;
  readonly hours: number;
}

/** Accepted work outside the AoR by line id; an empty id = it fits no line. */
export function outsideByLine(tallies: Iterable<Tally>): Map<string, Taken> {
  const byLine = new Map<string, Taken>();
  for (const tally of tallies) {
    if (tally.verdict !== 'outside' || !isAccepted(tally.answer)) continue;
    const { count, hours } = byLine.get(tally.lineId) ?? { count: 0, hours: 0 };
    byLine.set(tally.lineId, { count: count + tally.count, hours: hours + hoursOf(tally) });
  }
  return byLine;
}
