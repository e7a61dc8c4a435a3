import { describe, expect, it } from 'vitest';
import packed from '../../../lib/core/match/model.json';
import { LINE_FEATURES, NOTHING_FEATURES } from '../../../lib/core/match/features';
import { unpackModel } from '../../../lib/core/match/word-model';
import { hashOfOwnData } from '../../../scripts/train/match/train-match';

describe('the shipped model', () => {
  const model = unpackModel(packed);

  it('was trained on the data that is committed', () => {
    expect(packed.trainedOn).toBe(hashOfOwnData());
  });

  it('is at most 2 MB', () => {
    expect(JSON.stringify(packed).length).toBeLessThanOrEqual(2_000_000);
  });

  it('has a vector of length 1 and an importance for every stem', () => {
    expect(packed.vectors.length).toBe(model.numbers.size * model.dims);
    expect(model.importance.length).toBe(model.numbers.size);
    for (const number of [0, model.numbers.size - 1]) {
      expect(Math.hypot(...model.vectorOf(number))).toBeCloseTo(1, 5);
    }
    expect(Math.min(...model.importance)).toBeGreaterThan(0);
  });

  it('has a weight for everything that is compared', () => {
    expect(Object.keys(packed.lineWeights)).toEqual([...LINE_FEATURES]);
    expect(Object.keys(packed.nothingWeights)).toEqual([...NOTHING_FEATURES]);
    expect(Object.keys(packed.allMineWeights)).toEqual([...NOTHING_FEATURES]);
    expect(model.lineWeights).toHaveLength(LINE_FEATURES.length);
  });
});
