import type { IndexedExample } from './index-line';
import type { WeighedAsk } from './weigh-ask';

const NEARLY_SAME = 0.8;

/**
 * Whether an ask is one of the examples again: 0 up to four fifths of the stems in common (weight of those in both over
 * those in either), rising to 1 at all of them.
 */
export function sameAsExample(ask: WeighedAsk, examples: readonly IndexedExample[]): number {
  let most = 0;
  for (const { slot, weight } of examples) {
    const all = weight + ask.weight - (ask.shared[slot] ?? 0);
    if (all > 0) most = Math.max(most, Math.min(1, (ask.sharedFull[slot] ?? 0) / all));
  }
  return Math.max(0, (most - NEARLY_SAME) / (1 - NEARLY_SAME));
}
