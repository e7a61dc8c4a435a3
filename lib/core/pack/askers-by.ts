import { isAccepted } from '../tally/accepted';
import { hoursOf } from '../figures/range-figures';
import type { Tally } from '../../model/tally';

interface Asked {
  readonly name: string;
  readonly asks: number;
  /** Accepted hours outside the AoR. */
  readonly hours: number;
}

/** Who asked for work outside the AoR, under the name that `nameOf` gives a key (several may share one); most asks first. */
export function askersBy(tallies: Iterable<Tally>, nameOf: (asker: string) => string): Asked[] {
  const byName = new Map<string, { asks: number; hours: number }>();
  for (const tally of tallies) {
    if (tally.verdict !== 'outside' || tally.source !== 'ask' || tally.answer === 'not-an-ask') continue;
    const name = nameOf(tally.asker);
    const sum = byName.get(name) ?? { asks: 0, hours: 0 };
    const hours = isAccepted(tally.answer) ? hoursOf(tally) : 0;
    byName.set(name, { asks: sum.asks + tally.count, hours: sum.hours + hours });
  }
  return [...byName].map(([name, sum]) => ({ name, ...sum })).sort((a, b) => b.asks - a.asks);
}
