import { LEANINGS, NOTHING_FEATURES } from '../../../lib/core/match/features';
import { LINE_WIDTH } from '../../../lib/core/match/line-features';
import type { Item } from './item';
import { Projections } from './projections';

export const NOTHING = NOTHING_FEATURES.length;
/** Weights before the directions: of lines, of "nothing", what is added to those where all is mine. */
const PLAIN = LINE_WIDTH + 2 * NOTHING;
/** The directions after them: of odd jobs, then those of LEANINGS. */
const FIRST_LEANING = 1;
const DIRECTIONS = FIRST_LEANING + LEANINGS.length;

const RIDGE = 0.0003;
/** Directions have many numbers, so they are held back more. */
const DIRECTION_RIDGE = 0.002;
/** Numbers of a direction are small; scaled so that one rate suits all. */
const DIRECTION_SCALE = 3;
const NEGLIGIBLE = 1e-5;

/** From here on "nothing" has what is only looked at where all is mine: elsewhere it told no more than the rest. */
const FIELD_ONLY = NOTHING_FEATURES.indexOf('meanLine');

/** How many weights there are for vectors of so many numbers. */
export function sizeOf(dims: number): number {
  return PLAIN + DIRECTIONS * dims;
}

/** How strongly a weight is held back. */
export function ridgeAt(place: number): number {
  return place < PLAIN ? RIDGE : DIRECTION_RIDGE;
}

/** Fitted weights by what they belong to. */
export function partsOf(weights: Float64Array, dims: number) {
  const direction = (at: number) =>
    Float32Array.from(
      weights.subarray(PLAIN + at * dims, PLAIN + (at + 1) * dims),
      (weight) => weight * DIRECTION_SCALE,
    );
  return {
    line: weights.slice(0, LINE_WIDTH),
    nothing: weights.slice(LINE_WIDTH, LINE_WIDTH + NOTHING),
    oddJobs: direction(0),
    leanings: LEANINGS.map((_, k) => direction(FIRST_LEANING + k)),
  };
}

interface Row {
  readonly item: Item;
  /** What speaks for "nothing" but the odd jobs, where some lines are of others and where all is mine. */
  readonly nothing: Float64Array;
  /** Numbers of the lines' vectors. */
  readonly lines: Int32Array;
}

/** How badly items are judged: the loss of a softmax over lines and "nothing". */
export class ComparisonLoss {
  readonly #rows: readonly Row[];
  readonly #lines = new Projections();
  readonly #dims: number;
  readonly #total: number;

  constructor(items: readonly Item[], dims: number) {
    this.#dims = dims;
    this.#total = items.reduce((sum, { weight }) => sum + weight, 0);
    this.#rows = items.map((item) => ({
      item,
      nothing: nothingOf(item),
      lines: Int32Array.from(item.lineVectors, (vector) => this.#lines.add(vector)),
    }));
  }

  /** Gradient of the mean loss at these weights, with the ridge. */
  gradientAt(weights: Float64Array): Float64Array {
    const dims = this.#dims;
    const { oddJobs, leanings } = partsOf(weights, dims);
    const leans = leanings.map((leaning) => this.#lines.along((vector) => dot(vector, 0, leaning, 0, dims)));
    const gradient = new Float64Array(weights.length);
    const amounts = leanings.map(() => new Float64Array(this.#lines.count));
    for (const row of this.#rows) {
      const errors = errorsOf(scoresOf(row, weights, oddJobs, leans), row.item);
      collect(row, errors, gradient, amounts);
    }
    amounts.forEach((amount, k) => this.#lines.addTo(gradient, PLAIN + (FIRST_LEANING + k) * dims, amount));
    return gradient.map((sum, i) => {
      const scale = i < PLAIN ? 1 : DIRECTION_SCALE;
      return (scale * sum) / this.#total + ridgeAt(i) * weights[i]!;
    });
  }
}

/** Everything that speaks for "nothing" but the odd jobs, in the order of the weights after those of lines. */
function nothingOf({ nothing, allMine }: Item): Float64Array {
  const row = new Float64Array(2 * NOTHING);
  row.set(nothing);
  row.fill(0, FIELD_ONLY, NOTHING);
  if (allMine) row.set(nothing, NOTHING);
  return row;
}

/** Scores of the lines, then of "nothing". */
function scoresOf(
  { item, nothing, lines }: Row,
  weights: Float64Array,
  oddJobs: Float32Array,
  leans: readonly Float64Array[],
): Float64Array {
  const scores = new Float64Array(lines.length + 1);
  for (let at = 0; at < lines.length; at++) {
    let sum = dot(item.lines, at * LINE_WIDTH, weights, 0, LINE_WIDTH);
    for (let k = 0; k < leans.length; k++) if (item.leans[k]) sum += leans[k]![lines[at]!]!;
    scores[at] = sum;
  }
  let sum = dot(nothing, 0, weights, LINE_WIDTH, nothing.length);
  // Tasks of strange trades look like odd jobs; where nobody named work of others, the direction says nothing.
  if (!item.allMine) sum += dot(item.direction, 0, oddJobs, 0, oddJobs.length);
  scores[lines.length] = sum;
  return scores;
}

/** What is too much in the chances of the lines and of "nothing", by the weight of the item. */
function errorsOf(scores: Float64Array, { right, weight }: Item): Float64Array {
  const chances = softmaxInPlace(scores);
  const last = chances.length - 1;
  const nothing = chances[last]!;
  return chances.map((chance, at) => {
    if (at === last) return weight * (nothing - (right === 'none' ? 1 : 0));
    const wanted = right === 'any' ? chance / Math.max(1e-9, 1 - nothing) : right === at ? 1 : 0;
    return weight * (chance - wanted);
  });
}

/** Adds to the gradient what a row's errors say of each weight, and to `amounts` what they say of each line's leanings. */
function collect(
  { item, nothing, lines }: Row,
  errors: Float64Array,
  gradient: Float64Array,
  amounts: readonly Float64Array[],
): void {
  for (let at = 0; at < lines.length; at++) {
    const error = errors[at]!;
    addTo(gradient, 0, item.lines, at * LINE_WIDTH, LINE_WIDTH, error);
    for (let k = 0; k < amounts.length; k++) if (item.leans[k]) amounts[k]![lines[at]!]! += error;
  }
  const last = errors[lines.length]!;
  addTo(gradient, LINE_WIDTH, nothing, 0, nothing.length, last);
  if (!item.allMine) addTo(gradient, PLAIN, item.direction, 0, item.direction.length, last);
}

export function softmaxInPlace(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let total = 0;
  for (let i = 0; i < scores.length; i++) total += scores[i] = Math.exp(scores[i]! - highest);
  for (let i = 0; i < scores.length; i++) scores[i]! /= total;
  return scores;
}

type Numbers = Float64Array | Float32Array;

export function dot(a: Numbers, aStart: number, b: Numbers, bStart: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[aStart + i]! * b[bStart + i]!;
  return sum;
}

function addTo(to: Float64Array, toStart: number, a: Float64Array, start: number, count: number, by: number) {
  if (by > -NEGLIGIBLE && by < NEGLIGIBLE) return;
  for (let i = 0; i < count; i++) to[toStart + i]! += by * a[start + i]!;
}
