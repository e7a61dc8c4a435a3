import { expect, it } from 'vitest';
import { LINE_FEATURES, NOTHING_FEATURES } from '../../lib/core/match/features';
import { unit } from '../../lib/core/match/unit';
import { ComparisonLoss, partsOf, ridgeAt, sizeOf } from '../../scripts/train/match/comparison-loss';
import { chancesOf } from '../../scripts/train/match/fit-weights';
import type { Item } from '../../scripts/train/match/item';
import { Random } from '../../scripts/train/match/random';

const DIMS = 4;
const LINES = 3;
const random = new Random(5);
const some = (count: number) => Float64Array.from({ length: count }, () => random.next() - 0.5);
const vector = () => unit(Float32Array.from(some(DIMS)));
/** What is looked at only where all is mine. */
const FIELD_ONLY = NOTHING_FEATURES.indexOf('meanLine');
const LEANS = LINE_FEATURES.flatMap((name, at) => (name.startsWith('lean') ? [at] : []));

function item(right: Item['right']): Item {
  return {
    // What rests on directions is computed from them.
    lines: some(LINES * LINE_FEATURES.length).map((value, i) =>
      LEANS.includes(i % LINE_FEATURES.length) ? 0 : value,
    ),
    nothing: some(NOTHING_FEATURES.length).map((value, i) =>
      i >= FIELD_ONLY || NOTHING_FEATURES[i] === 'oddJob' ? 0 : value,
    ),
    direction: some(DIMS),
    leans: [true, random.next() < 0.5, random.next() < 0.5, random.next() < 0.5],
    lineVectors: Array.from({ length: LINES }, vector),
    allMine: false,
    right,
    weight: 1,
    isTask: false,
    counts: true,
    group: '',
    scopes: ['core', 'supporting', 'outside'],
  };
}

/** The loss by another way: the chances as the matcher gives them. */
function lossOf(items: readonly Item[], weights: Float64Array): number {
  const { line, nothing, oddJobs, leanings } = partsOf(weights, DIMS);
  leanings.forEach((leaning, k) => (line[LEANS[k] ?? 0] = Math.hypot(...leaning)));
  nothing.fill(0, FIELD_ONLY);
  nothing[NOTHING_FEATURES.indexOf('oddJob')] = Math.hypot(...oddJobs);
  const directions = { oddJobs: unit(oddJobs), leanings: leanings.map(unit) };
  const fitted = { line, nothing, allMine: nothing, ...directions };
  const losses = items.map((one) => {
    const { lines, nothing: none } = chancesOf(one, fitted);
    const chance = one.right === 'none' ? none : one.right === 'any' ? 1 - none : (lines[one.right] ?? 0);
    return -Math.log(chance);
  });
  return losses.reduce((a, b) => a + b, 0) / items.length;
}

it('has the gradient that small steps show, for every weight and direction', () => {
  const items = [item(0), item(2), item('none'), item('any')];
  const weights = some(sizeOf(DIMS));
  const gradient = new ComparisonLoss(items, DIMS).gradientAt(weights);
  const width = 1e-3;
  let checked = 0;
  weights.forEach((weight, i) => {
    const at = (value: number) => lossOf(items, weights.with(i, value));
    const slope = (at(weight + width) - at(weight - width)) / (2 * width);
    expect(gradient[i], String(i)).toBeCloseTo(slope + ridgeAt(i) * weight, 3);
    if (slope === 0) return;
    checked++;
  });
  expect(checked).toBeGreaterThan(30);
});
