import { describe, expect, it } from 'vitest';
import { periodOf, weeksIn } from '../../../lib/core/figures/range';

const MONDAY = 1;
const SUNDAY = 7;

describe('periodOf', () => {
  it('is the week of the locale', () => {
    expect(periodOf('week', '2026-11-22', '2026-11-23', MONDAY)).toEqual({
      firstDay: '2026-11-16',
      lastDay: '2026-11-22',
    });
    expect(periodOf('week', '2026-11-22', '2026-11-23', SUNDAY)).toEqual({
      firstDay: '2026-11-22',
      lastDay: '2026-11-28',
    });
  });

  it('is the calendar month, quarter or year, leap days and the year’s end included', () => {
    const later = '2030-01-01';
    expect(periodOf('month', '2028-02-10', later, MONDAY).lastDay).toBe('2028-02-29');
    expect(periodOf('month', '2026-12-31', later, MONDAY)).toEqual({
      firstDay: '2026-12-01',
      lastDay: '2026-12-31',
    });
    expect(periodOf('quarter', '2026-11-23', later, MONDAY)).toEqual({
      firstDay: '2026-10-01',
      lastDay: '2026-12-31',
    });
    expect(periodOf('year', '2026-11-23', later, MONDAY)).toEqual({
      firstDay: '2026-01-01',
      lastDay: '2026-12-31',
    });
  });

  it('ends with this week', () => {
    expect(periodOf('year', '2026-11-23', '2026-11-23', MONDAY).lastDay).toBe('2026-11-29');
  });
});

describe('weeksIn', () => {
  it('cuts a month at the weeks’ starts', () => {
    const weeks = weeksIn({ firstDay: '2026-11-01', lastDay: '2026-11-30' }, MONDAY);
    expect(weeks.map(({ days }) => days)).toEqual([1, 7, 7, 7, 7, 1]);
    expect(weeks[1]).toMatchObject({ firstDay: '2026-11-02', lastDay: '2026-11-08' });
  });

  it('has seven days in the weeks in which clocks change', () => {
    const weeks = weeksIn({ firstDay: '2026-03-23', lastDay: '2026-04-05' }, MONDAY);
    expect(weeks.map(({ days }) => days)).toEqual([7, 7]);
  });

  it('is empty for a range that ends before it begins', () => {
    expect(weeksIn({ firstDay: '2026-11-02', lastDay: '2026-11-01' }, MONDAY)).toEqual([]);
  });
});
