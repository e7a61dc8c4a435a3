import type { IndexedExample } from './index-line';
import type { WeighedAsk } from './weigh-ask';

/** How much a full match counts; chosen with the pull of `shiftsOf` on people kept from training. */
const STRENGTH = 1.5;

/**
 * How far an example reaches to an ask: stems in common, names among them, by their weight (0 to STRENGTH). What only means
 * the same is left to the comparison: reaching by vectors too gave the same where a person's asks come back, and cost asks
 * that merely share the field.
 */
export function reachToAsk(ask: WeighedAsk, example: IndexedExample): number {
  return reachOfStems(ask.sharedFull[example.slot] ?? 0, ask.fullWeight, example.weight);
}

/** How far an example reaches to another. */
export function reachOf(a: IndexedExample, b: IndexedExample): number {
  let shared = 0;
  for (const [stem, weight] of a.stems) if (b.stems.has(stem)) shared += weight;
  return reachOfStems(shared, a.weight, b.weight);
}

function reachOfStems(shared: number, weight: number, otherWeight: number): number {
  return shared > 0 ? STRENGTH * Math.min(1, shared / Math.sqrt(weight * otherWeight)) : 0;
}
