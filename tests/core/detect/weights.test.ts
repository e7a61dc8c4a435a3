import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import calibration from '../../../lib/core/detect/model/calibration.json';
import { hasListMail } from '../../../scripts/train/detect/list-mail';
import { hashOfOwnData, makeModels } from '../../../scripts/train/detect/make-models';
import { SHARED_REQUESTS } from '../../../scripts/train/detect/rows';

const MODEL = new URL('../../../lib/core/detect/model/', import.meta.url);

describe('the shipped weights', () => {
  it('were trained on the data that is committed', () => {
    expect(calibration.trainedOn).toBe(hashOfOwnData());
  });

  it('are those that the training script makes from the committed data', { timeout: 300_000 }, (test) => {
    if (!hasListMail()) {
      test.skip('The mail of lists is not here: `npm run train -- detect` fetches it.');
      return;
    }
    const made = makeModels(SHARED_REQUESTS);
    if (made === null) {
      test.skip('The shared request data is not beside this repository.');
      return;
    }
    for (const [name, text] of Object.entries(made.files))
      expect(readFileSync(new URL(name, MODEL), 'utf8') === text, name).toBe(true);
  });
});
