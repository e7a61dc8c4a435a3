import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeModels } from '../../../scripts/train/detect/make-models';
import { SHARED_REQUESTS } from '../../../scripts/train/detect/rows';

const MODEL = new URL('../../../lib/core/detect/model/', import.meta.url);

describe('the shipped weights', () => {
  it('are those that the training script makes from the committed data', { timeout: 180_000 }, (test) => {
    const made = makeModels(SHARED_REQUESTS);
    if (made === null) {
      test.skip('The shared request data is not beside this repository.');
      return;
    }
    for (const [name, text] of Object.entries(made.files))
      expect(readFileSync(new URL(name, MODEL), 'utf8') === text, name).toBe(true);
  });
});
