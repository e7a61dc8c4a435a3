import { NOTHING_FEATURES } from '../../../lib/core/match/compare';
import { LINE_FEATURES } from '../../../lib/core/match/line-features';
import type { Scope } from '../../../lib/model/scope';

/** An ask compared with an AoR, and the right answer: a line, any line, or none. */
export interface Item {
  readonly lines: readonly Float64Array[];
  readonly nothing: Float64Array;
  readonly right: number | 'any' | 'none';
  readonly weight: number;
  /** The role: items of one role are never split between training and test. */
  readonly group: string;
  readonly scopes: readonly Scope[];
}

export interface Weights {
  readonly line: Float64Array;
  readonly nothing: Float64Array;
}

/** Weights that a person set: the same ask again must win, whatever else is said (it does not occur in training). */
const SAME_ASK = 8;
const STEPS = 300;
const RATE = 0.15;
const RIDGE = 0.0003;

/** Multinomial logistic regression over lines and "nothing" (maximum likelihood with a small ridge, by Adam). */
export function fitWeights(items: readonly Item[]): Weights {
  const lineCount = LINE_FEATURES.length;
  const size = lineCount + NOTHING_FEATURES.length;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const all = items.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientAt(items, weights, lineCount);
    for (let i = 0; i < size; i++) {
      const g = gradient[i]! / all + RIDGE * weights[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      const rate = (RATE * Math.sqrt(1 - 0.99 ** step)) / (1 - 0.9 ** step);
      weights[i]! -= (rate * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8);
    }
  }
  const line = weights.slice(0, lineCount);
  const nothing = weights.slice(lineCount);
  line[LINE_FEATURES.indexOf('sameExample')] = SAME_ASK;
  nothing[NOTHING_FEATURES.indexOf('sameExample')] = SAME_ASK;
  return { line, nothing };
}

function gradientAt(items: readonly Item[], weights: Float64Array, lineCount: number): Float64Array {
  const gradient = new Float64Array(weights.length);
  const nothingCount = weights.length - lineCount;
  for (const { lines, nothing, right, weight } of items) {
    let highest = dotAt(nothing, weights, lineCount);
    const scores = lines.map((features) => dotAt(features, weights, 0));
    const nothingScore = highest;
    for (const score of scores) highest = Math.max(highest, score);
    let total = Math.exp(nothingScore - highest);
    for (const score of scores) total += Math.exp(score - highest);
    const chance = Math.exp(nothingScore - highest) / total;
    for (let at = 0; at < lines.length; at++) {
      const features = lines[at]!;
      const p = Math.exp(scores[at]! - highest) / total;
      const wanted = right === 'any' ? p / Math.max(1e-9, 1 - chance) : right === at ? 1 : 0;
      const g = weight * (p - wanted);
      for (let i = 0; i < lineCount; i++) gradient[i]! += g * features[i]!;
    }
    const g = weight * (chance - (right === 'none' ? 1 : 0));
    for (let i = 0; i < nothingCount; i++) gradient[lineCount + i]! += g * nothing[i]!;
  }
  return gradient;
}

function dotAt(features: Float64Array, weights: Float64Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[from + i]!;
  return sum;
}

/** Probabilities of the lines and of "nothing". */
export function chancesOf(
  lines: readonly Float64Array[],
  nothing: Float64Array,
  lineWeights: Float64Array,
  nothingWeights: Float64Array,
): { lines: number[]; nothing: number } {
  const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const scores = lines.map((features) => dot(features, lineWeights));
  const nothingScore = dot(nothing, nothingWeights);
  const highest = Math.max(nothingScore, ...scores);
  const strengths = scores.map((score) => Math.exp(score - highest));
  const nothingStrength = Math.exp(nothingScore - highest);
  const total = strengths.reduce((sum, strength) => sum + strength, nothingStrength);
  return { lines: strengths.map((strength) => strength / total), nothing: nothingStrength / total };
}
