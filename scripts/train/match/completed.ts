import { dot } from '../../../lib/core/match/dot';
import { LINE_FEATURES, NOTHING_FEATURES } from '../../../lib/core/match/features';
import { LINE_WIDTH } from '../../../lib/core/match/line-features';
import type { Item } from './item';

const FIRST_LEANING = LINE_FEATURES.indexOf('leanAlways');
const ODD_JOB = NOTHING_FEATURES.indexOf('oddJob');

interface Directions {
  readonly leanings: readonly Float32Array[];
  readonly oddJobs: Float32Array;
}

/** The item with the numbers that rest on fitted directions, as the matcher computes them with these. */
export function completed(item: Item, { leanings, oddJobs }: Directions): Item {
  const lines = Float64Array.from(item.lines);
  const nothing = Float64Array.from(item.nothing);
  item.lineVectors.forEach((vector, at) => {
    item.leans.forEach((isSo, k) => {
      lines[at * LINE_WIDTH + FIRST_LEANING + k] = isSo ? dot(vector, leanings[k]!) : 0;
    });
  });
  // Where nobody named work of others, the direction says nothing.
  if (!item.allMine)
    nothing[ODD_JOB] = item.direction.reduce((sum, value, d) => sum + value * oddJobs[d]!, 0);
  return { ...item, lines, nothing };
}
