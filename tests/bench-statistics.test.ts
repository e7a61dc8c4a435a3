import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittedExponent, median, spread } from '../scripts/bench/statistics';

it('finds the exponent of a cost that grows by a power', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      (k, c) => {
        const points = [1, 2, 4, 8, 100].map((size) => [size, c * size ** k] as const);
        expect(fittedExponent(points)).toBeCloseTo(k, 6);
      },
    ),
  );
});

it('tells the middle and the ends', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(spread([2, 1, 3])).toBe('[1.0 .. 3.0], n=3');
});
