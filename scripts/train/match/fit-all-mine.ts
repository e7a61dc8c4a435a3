import { NOTHING_FEATURES } from '../../../lib/core/match/features';
import { LINE_WIDTH } from '../../../lib/core/match/line-features';
import { logSumExp } from '../../../lib/core/match/log-sum-exp';
import { adam } from './adam';
import { dot, NOTHING } from './comparison-loss';
import type { Item } from './item';

const LINES_TOGETHER = NOTHING_FEATURES.indexOf('linesTogether');
const STEPS = 1500;
const RATE = 0.05;
const RIDGE = 0.0003;
/** Asks of own roles are twice as many as tasks, and their AoRs have but a few lines. */
const TASKS_COUNT = 3;

/**
 * What speaks for "nothing" in an AoR without lines of others, by items of such AoRs: logistic regression of within
 * against beyond, over all that is known of them, while the weights of lines stay as they are (by Adam, features at one spread).
 */
export function fitAllMine(mine: readonly Item[], line: Float64Array): Float64Array {
  const togethers = mine.map((item) => linesTogether(item, line));
  const rows = mine.map(({ nothing }, i) => {
    const row = Float64Array.from(nothing);
    row[LINES_TOGETHER] = togethers[i]!;
    return row;
  });
  const spread = Float64Array.from({ length: NOTHING }, (_, k) => spreadOf(rows.map((row) => row[k]!)));
  const gradientAt = (weights: Float64Array) => {
    const gradient = new Float64Array(NOTHING);
    rows.forEach((row, i) => {
      let score = -togethers[i]!;
      for (let k = 0; k < NOTHING; k++) score += (weights[k]! / spread[k]!) * row[k]!;
      const much = mine[i]!.isTask ? TASKS_COUNT : 1;
      const excess = much * (1 / (1 + Math.exp(-score)) - (mine[i]!.right === 'none' ? 1 : 0));
      for (let k = 0; k < NOTHING; k++) gradient[k]! += (excess * row[k]!) / spread[k]!;
    });
    return gradient.map((sum, k) => sum / rows.length + RIDGE * weights[k]!);
  };
  const weights = adam({ size: NOTHING, steps: STEPS, rate: RATE, gradientAt });
  return weights.map((weight, k) => weight / spread[k]!);
}

/** Logarithm of what the lines of an item have together, as they are scored. */
function linesTogether({ lines, scopes }: Item, weights: Float64Array): number {
  const scores = Float64Array.from(scopes, (_, at) => dot(lines, at * LINE_WIDTH, weights, 0, LINE_WIDTH));
  return logSumExp(scores, scopes.length);
}

/** Standard deviation; 1 where all values are the same. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}
