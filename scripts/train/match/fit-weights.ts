import { NOTHING_FEATURES } from '../../../lib/core/match/compare';
import { LINE_FEATURES } from '../../../lib/core/match/line-features';
import { unit } from '../../../lib/core/match/unit';
import type { Scope } from '../../../lib/model/scope';

/** An ask compared with an AoR, and the right answer: a line, any line, or none. */
export interface Item {
  readonly lines: readonly Float64Array[];
  readonly nothing: Float64Array;
  /** Vector of length 1 of the ask as a whole. */
  readonly direction: Float32Array;
  readonly right: number | 'any' | 'none';
  readonly weight: number;
  /** The role: items of one role are never split between training and test. */
  readonly group: string;
  readonly scopes: readonly Scope[];
}

export interface Weights {
  readonly line: Float64Array;
  readonly nothing: Float64Array;
  /** Direction (length 1) of asks that fit no line whatever the AoR; its weight stands among those of "nothing". */
  readonly oddJobs: Float32Array;
}

/** Weights that a person set: the same ask again must win, whatever else is said (it does not occur in training). */
const SAME_ASK = 8;
/** At full strength the direction of odd jobs takes rare trades for odd jobs: on O*NET scope it cost .03 of AUC. */
const ODD_JOB_SHARE = 0.4;
/** Added to all that is outside: own asks are shorter and vaguer than real messages, so fitted weights say too seldom outside. */
const OUTSIDE_SHIFT = 0.5;
const STEPS = 150;
const RATE = 0.2;
const RIDGE = 0.0003;
/** The direction of odd jobs has many numbers, so it is held back more. */
const DIRECTION_RIDGE = 0.002;
/** Numbers of a direction are small; scaled so that one rate suits all. */
const DIRECTION_SCALE = 3;
const NEGLIGIBLE = 1e-5;

/** Multinomial logistic regression over lines and "nothing" (maximum likelihood with a small ridge, by Adam). */
export function fitWeights(items: readonly Item[]): Weights {
  const lineCount = LINE_FEATURES.length;
  const table = tableOf(items);
  const fitted = lineCount + NOTHING_FEATURES.length;
  const size = lineCount + table.nothingWidth;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const all = items.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(items, table, weights);
    for (let i = 0; i < size; i++) {
      const g = gradient[i]! / all + (i < fitted ? RIDGE : DIRECTION_RIDGE) * weights[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      const rate = (RATE * Math.sqrt(1 - 0.99 ** step)) / (1 - 0.9 ** step);
      weights[i]! -= (rate * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8);
    }
  }
  const line = weights.slice(0, lineCount);
  const nothing = weights.slice(lineCount, fitted);
  const oddJobs = Float32Array.from(weights.subarray(fitted), (weight) => weight * DIRECTION_SCALE);
  line[LINE_FEATURES.indexOf('sameExample')] = SAME_ASK;
  nothing[NOTHING_FEATURES.indexOf('sameExample')] = SAME_ASK;
  nothing[NOTHING_FEATURES.indexOf('oddJob')] = ODD_JOB_SHARE * Math.hypot(...oddJobs);
  nothing[NOTHING_FEATURES.indexOf('bias')]! += OUTSIDE_SHIFT;
  line[LINE_FEATURES.indexOf('outside')]! += OUTSIDE_SHIFT;
  return { line, nothing, oddJobs: unit(oddJobs) };
}

/** All features in two blocks: rows of lines, item after item, and one row of "nothing" an item, ended by its direction. */
interface Table {
  readonly lines: Float32Array;
  readonly nothing: Float32Array;
  readonly nothingWidth: number;
}

function tableOf(items: readonly Item[]): Table {
  const rows = items.reduce((sum, { lines }) => sum + lines.length, 0);
  const lines = new Float32Array(rows * LINE_FEATURES.length);
  const nothingWidth = NOTHING_FEATURES.length + (items[0]?.direction.length ?? 0);
  const nothing = new Float32Array(items.length * nothingWidth);
  let at = 0;
  items.forEach((item, i) => {
    nothing.set(item.nothing, i * nothingWidth);
    const direction = item.direction.map((value) => value * DIRECTION_SCALE);
    nothing.set(direction, i * nothingWidth + NOTHING_FEATURES.length);
    for (const features of item.lines) {
      lines.set(features, at);
      at += features.length;
    }
  });
  return { lines, nothing, nothingWidth };
}

function gradientAt(items: readonly Item[], table: Table, weights: Float64Array): Float64Array {
  const lineWeights = weights.subarray(0, LINE_FEATURES.length);
  const nothingWeights = weights.subarray(LINE_FEATURES.length);
  const gradient = new Float64Array(weights.length);
  const ofLines = gradient.subarray(0, LINE_FEATURES.length);
  const ofNothing = gradient.subarray(LINE_FEATURES.length);
  let row = 0;
  items.forEach(({ lines: { length: count }, right, weight }, i) => {
    const scores = Array.from({ length: count }, (_, at) => dotAt(table.lines, row + at, lineWeights));
    const nothingScore = dotAt(table.nothing, i, nothingWeights);
    const highest = Math.max(nothingScore, ...scores);
    const strengths = scores.map((score) => Math.exp(score - highest));
    const nothing = Math.exp(nothingScore - highest);
    const total = strengths.reduce((sum, strength) => sum + strength, nothing);
    strengths.forEach((strength, at) => {
      const p = strength / total;
      const wanted = right === 'any' ? strength / Math.max(1e-9, total - nothing) : right === at ? 1 : 0;
      addAt(ofLines, table.lines, row + at, weight * (p - wanted));
    });
    addAt(ofNothing, table.nothing, i, weight * (nothing / total - (right === 'none' ? 1 : 0)));
    row += count;
  });
  return gradient;
}

function dotAt(table: Float32Array, row: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0, at = row * weights.length; i < weights.length; i++, at++) sum += table[at]! * weights[i]!;
  return sum;
}

function addAt(to: Float64Array, table: Float32Array, row: number, by: number): void {
  if (by > -NEGLIGIBLE && by < NEGLIGIBLE) return;
  for (let i = 0, at = row * to.length; i < to.length; i++, at++) to[i]! += by * table[at]!;
}

/** Probabilities of the lines and of "nothing". */
export function chancesOf(item: Item, weights: Weights): { lines: number[]; nothing: number } {
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => {
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
    return sum;
  };
  const oddJob = weights.nothing[NOTHING_FEATURES.indexOf('oddJob')]! * dot(item.direction, weights.oddJobs);
  const scores = item.lines.map((features) => dot(features, weights.line));
  const nothingScore = dot(item.nothing, weights.nothing) + oddJob;
  const highest = Math.max(nothingScore, ...scores);
  const strengths = scores.map((score) => Math.exp(score - highest));
  const nothingStrength = Math.exp(nothingScore - highest);
  const total = strengths.reduce((sum, strength) => sum + strength, nothingStrength);
  return { lines: strengths.map((strength) => strength / total), nothing: nothingStrength / total };
}
