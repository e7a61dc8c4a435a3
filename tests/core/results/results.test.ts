import { describe, expect, it } from 'vitest';
import { movedTogether } from '../../../lib/core/results/moved-together';
import { addMonths, ratesOf, sumOf } from '../../../lib/core/results/rates';
import { usualFunnel } from '../../../lib/core/results/usual-funnel';
import { onlineSales } from '../../../lib/core/templates/online-sales';
import { aor } from '../../fixtures/ask';

describe('ratesOf', () => {
  it('sets each step against the one before it, where both are known', () => {
    expect(ratesOf([200, 50, 40, 10])).toEqual([25, 80, 25]);
    expect(ratesOf([200, null, 40, 0])).toEqual([null, null, 0]);
    expect(ratesOf([0, 5])).toEqual([null]);
  });
});

describe('sumOf', () => {
  it('adds up the months that know a step', () => {
    const months = [
      { month: '2026-10', counts: [10, null] },
      { month: '2026-11', counts: [5] },
    ];
    expect(sumOf(months, 2)).toEqual([15, null]);
  });
});

describe('addMonths', () => {
  it('goes over the end of a year, both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -12)).toBe('2025-01');
  });
});

describe('movedTogether', () => {
  it('counts the steps in which both rose or both fell, and passes over what is not known', () => {
    const months = [
      { a: 60, b: 18 },
      { a: 70, b: 20 },
      { a: 65, b: 22 },
      { a: 60, b: null },
      { a: 50, b: 15 },
      { a: 40, b: 14 },
    ];
    expect(movedTogether(months)).toEqual({ together: 2, steps: 3 });
  });
});

describe('usualFunnel', () => {
  it('knows the steps of online sales, and leaves those of other roles to the person', () => {
    expect(usualFunnel(onlineSales)?.steps).toHaveLength(4);
    expect(usualFunnel({ ...aor, goal: 'Close the books by the third day' })).toBeNull();
  });
});
