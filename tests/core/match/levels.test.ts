import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIGHEST_LEVEL, levelAt, levelText } from '../../../lib/core/match/levels';

const levels = fc.array(fc.integer({ min: -HIGHEST_LEVEL, max: HIGHEST_LEVEL }), { maxLength: 100 });

it('reads the levels that were written', () => {
  fc.assert(
    fc.property(levels, (written) => {
      const text = levelText(written);
      expect(written.map((_, at) => levelAt(text, at))).toEqual(written);
    }),
  );
});

it('needs no escapes in JSON', () => {
  fc.assert(
    fc.property(levels, (written) => {
      expect(JSON.stringify(levelText(written))).toHaveLength(written.length + 2);
    }),
  );
});
