import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  derivedHours,
  plannedMinutes,
  timesAWeek,
  withDerivedHours,
} from '../../../lib/core/aor/derived-hours';
import { leads, website } from '../../fixtures/ask';

it('plans the usual minutes where low and high are not known', () => {
  expect(plannedMinutes({ minutesEach: 15 })).toBe(15);
  expect(plannedMinutes({ minutesEach: null, minutesLow: 5 })).toBeNull();
});

it('weighs low and high as a sixth each', () => {
  expect(plannedMinutes({ minutesEach: 20, minutesLow: 10, minutesHigh: 60 })).toBe(25);
});

it('plans minutes between low and high', () => {
  const minutes = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(minutes, minutes, minutes, (...drawn) => {
      const [low = 0, usual = 0, high = 0] = drawn.sort((a, b) => a - b);
      const planned = plannedMinutes({ minutesEach: usual, minutesLow: low, minutesHigh: high }) ?? 0;
      expect(planned).toBeGreaterThanOrEqual(low);
      expect(planned).toBeLessThanOrEqual(high);
    }),
  );
});

it('counts five days a week and twelve months in 52 weeks', () => {
  expect(timesAWeek({ times: 2, per: 'day' })).toBe(10);
  expect(timesAWeek({ times: 3, per: 'week' })).toBe(3);
  expect(timesAWeek({ times: 13, per: 'month' })).toBe(3);
});

it('derives hours where minutes and how often are known', () => {
  expect(derivedHours({ ...leads, often: { times: 12, per: 'day' } })).toBe(15);
  expect(derivedHours(leads)).toBeNull();
  expect(derivedHours({ ...leads, minutesEach: null, often: { times: 1, per: 'day' } })).toBeNull();
});

it('leaves hours alone that do not follow, and those of work that is not the user’s', () => {
  expect(withDerivedHours(leads)).toBe(leads);
  const outside = { ...website, minutesEach: 30, often: { times: 1, per: 'day' } as const };
  expect(withDerivedHours(outside)).toBe(outside);
  expect(withDerivedHours({ ...leads, often: { times: 4, per: 'week' } }).hoursPerWeek).toBe(1);
});
