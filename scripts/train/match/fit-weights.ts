import { LINE_FEATURES, NOTHING_FEATURES } from '../../../lib/core/match/features';
import { logSumExp } from '../../../lib/core/match/log-sum-exp';
import { unit } from '../../../lib/core/match/unit';
import { fitAllMine } from './fit-all-mine';
import type { Item } from './item';

export interface Weights {
  readonly line: Float64Array;
  readonly nothing: Float64Array;
  /** In place of `nothing` for an AoR without lines of others. */
  readonly allMine: Float64Array;
  /** Direction (length 1) of asks that fit no line whatever the AoR; its weight stands among those of "nothing". */
  readonly oddJobs: Float32Array;
}

/** Weights that a person set: the same ask again must win, whatever else is said (it does not occur in training). */
const SAME_ASK = 8;
/** Added to all that is outside where an AoR names work of others: on people who wrote their own way, fitted weights say too seldom outside. */
const OUTSIDE_SHIFT = 0.3;
const STEPS = 150;
const RATE = 0.2;
const RIDGE = 0.0003;
/** The direction of odd jobs has many numbers, so it is held back more. */
const DIRECTION_RIDGE = 0.002;
/** Numbers of a direction are small; scaled so that one rate suits all. */
const DIRECTION_SCALE = 3;
const NEGLIGIBLE = 1e-5;

/** From here on "nothing" has what is only looked at where all is mine: elsewhere it told no more than the rest. */
const FIELD_ONLY = NOTHING_FEATURES.indexOf('meanLine');

const LINE = LINE_FEATURES.length;
const NOTHING = NOTHING_FEATURES.length;
/** Weights in one row: of lines, of "nothing", what is added to those where all is mine, and of the direction. */
const FITTED = LINE + 2 * NOTHING;

/** Multinomial logistic regression over lines and "nothing" (maximum likelihood with a small ridge, by Adam). */
export function fitWeights(items: readonly Item[]): Weights {
  const rows = items.map(rowOf);
  const size = FITTED + (items[0]?.direction.length ?? 0);
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const all = items.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(items, rows, weights);
    const rate = (RATE * Math.sqrt(1 - 0.99 ** step)) / (1 - 0.9 ** step);
    for (let i = 0; i < size; i++) {
      const g = gradient[i]! / all + (i < FITTED ? RIDGE : DIRECTION_RIDGE) * weights[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      weights[i]! -= (rate * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8);
    }
  }
  return weightsFrom(weights, items);
}

function weightsFrom(fitted: Float64Array, items: readonly Item[]): Weights {
  const line = fitted.slice(0, LINE);
  const nothing = fitted.slice(LINE, LINE + NOTHING);
  const allMine = fitAllMine(items, line);
  const oddJobs = Float32Array.from(fitted.subarray(FITTED), (weight) => weight * DIRECTION_SCALE);
  line[LINE_FEATURES.indexOf('sameExample')] = SAME_ASK;
  const same = NOTHING_FEATURES.indexOf('sameExample');
  nothing[same] = SAME_ASK;
  allMine[same] = SAME_ASK;
  const oddJob = NOTHING_FEATURES.indexOf('oddJob');
  nothing[oddJob] = Math.hypot(...oddJobs);
  allMine[oddJob] = 0;
  nothing[NOTHING_FEATURES.indexOf('bias')]! += OUTSIDE_SHIFT;
  line[LINE_FEATURES.indexOf('outside')]! += OUTSIDE_SHIFT;
  return { line, nothing, allMine, oddJobs: unit(oddJobs) };
}

/** Everything that speaks for "nothing", in the order of the weights after those of lines. */
function rowOf({ nothing, direction, allMine }: Item): Float64Array {
  const row = new Float64Array(2 * NOTHING + direction.length);
  row.set(nothing);
  row.fill(0, FIELD_ONLY, NOTHING);
  // Tasks of strange trades look like odd jobs; where nobody named work of others, the direction says nothing.
  if (allMine) row.set(row.subarray(0, NOTHING), NOTHING);
  else direction.forEach((value, d) => (row[2 * NOTHING + d] = value * DIRECTION_SCALE));
  return row;
}

function gradientAt(items: readonly Item[], rows: readonly Float64Array[], weights: Float64Array) {
  const gradient = new Float64Array(weights.length);
  items.forEach(({ lines, scopes: { length: count }, right, weight }, i) => {
    const row = rows[i]!;
    const scores = new Float64Array(count + 1);
    for (let at = 0; at < count; at++) scores[at] = dot(lines, at * LINE, weights, 0, LINE);
    scores[count] = dot(row, 0, weights, LINE, row.length);
    const chances = softmaxInPlace(scores);
    const nothing = chances[count]!;
    for (let at = 0; at < count; at++) {
      const p = chances[at]!;
      const wanted = right === 'any' ? p / Math.max(1e-9, 1 - nothing) : right === at ? 1 : 0;
      addTo(gradient, 0, lines, at * LINE, LINE, weight * (p - wanted));
    }
    addTo(gradient, LINE, row, 0, row.length, weight * (nothing - (right === 'none' ? 1 : 0)));
  });
  return gradient;
}

function softmaxInPlace(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let total = 0;
  for (let i = 0; i < scores.length; i++) total += scores[i] = Math.exp(scores[i]! - highest);
  for (let i = 0; i < scores.length; i++) scores[i]! /= total;
  return scores;
}

function dot(a: Float64Array, aStart: number, b: Float64Array, bStart: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[aStart + i]! * b[bStart + i]!;
  return sum;
}

function addTo(to: Float64Array, toStart: number, a: Float64Array, start: number, count: number, by: number) {
  if (by > -NEGLIGIBLE && by < NEGLIGIBLE) return;
  for (let i = 0; i < count; i++) to[toStart + i]! += by * a[start + i]!;
}

/** Probabilities of the lines and of "nothing". */
export function chancesOf(
  { lines, scopes, nothing, direction, allMine }: Item,
  weights: Weights,
): { lines: number[]; nothing: number } {
  const scores = new Float64Array(scopes.length + 1);
  scopes.forEach((_, at) => (scores[at] = dot(lines, at * LINE, weights.line, 0, LINE)));
  const features = Float64Array.from(nothing);
  features[NOTHING_FEATURES.indexOf('oddJob')] = direction.reduce(
    (sum, value, d) => sum + value * weights.oddJobs[d]!,
    0,
  );
  features[NOTHING_FEATURES.indexOf('linesTogether')] = logSumExp(scores, scopes.length);
  scores[scopes.length] = dot(features, 0, allMine ? weights.allMine : weights.nothing, 0, NOTHING);
  const chances = softmaxInPlace(scores);
  return { lines: [...chances.subarray(0, -1)], nothing: chances[scopes.length]! };
}
