import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isReviewDue, nextReview, reviewRange } from '../../../lib/core/review/review-time';
import { localDay } from '../../../lib/core/basics/week';

const friday = { weekday: 5, time: '15:00', notice: false };
const BERLIN = 'Europe/Berlin';
const state = (endedAt: number, coveredThrough = '') =>
  ({ step: 'minutes', endedAt, coveredThrough }) as const;

it('comes on its weekday at its time by the wall clock, over a change of the clocks too', () => {
  expect(nextReview(friday, Date.UTC(2026, 9, 22), BERLIN)).toBe(Date.UTC(2026, 9, 23, 13));
  expect(nextReview(friday, Date.UTC(2026, 9, 23, 13), BERLIN)).toBe(Date.UTC(2026, 9, 30, 14));
});

it('is due from its time on until it is ended, and a missed one is due once', () => {
  const installed = state(Date.UTC(2026, 10, 18, 9));
  expect(isReviewDue(installed, friday, Date.UTC(2026, 10, 20, 13, 59), BERLIN)).toBe(false);
  expect(isReviewDue(installed, friday, Date.UTC(2026, 10, 20, 14), BERLIN)).toBe(true);
  expect(isReviewDue(installed, friday, Date.UTC(2026, 11, 9), BERLIN)).toBe(true);
  const ended = state(Date.UTC(2026, 11, 9));
  expect(isReviewDue(ended, friday, Date.UTC(2026, 11, 10), BERLIN)).toBe(false);
});

it('looks at the week before the first review, and later at all days since the last, a missed week included', () => {
  expect(reviewRange(state(0), '2026-11-20')).toEqual({ firstDay: '2026-11-14', lastDay: '2026-11-20' });
  expect(reviewRange(state(0, '2026-11-06'), '2026-11-20').firstDay).toBe('2026-11-07');
  expect(reviewRange(state(0, '2026-01-01'), '2026-11-20').firstDay).toBe('2026-10-24');
  expect(reviewRange(state(0, '2026-11-20'), '2026-11-20').firstDay).toBe('2026-11-20');
});

it('is always within the next eight days, at its hour', () => {
  const zone = fc.constantFrom('UTC', BERLIN, 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu');
  fc.assert(
    fc.property(
      fc.integer({ min: 1_600_000_000, max: 2_000_000_000 }),
      fc.integer({ min: 1, max: 7 }),
      zone,
      (seconds, weekday, timeZone) => {
        const now = seconds * 1000;
        const at = nextReview({ weekday, time: '15:00', notice: false }, now, timeZone);
        expect(at).toBeGreaterThan(now);
        expect(at - now).toBeLessThan(8 * 86_400_000);
        expect(new Date(`${localDay(at, timeZone)}T00:00:00Z`).getUTCDay() || 7).toBe(weekday);
      },
    ),
  );
});
