import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recurringDue } from '../../../lib/core/log/recurring-due';
import { addDays } from '../../../lib/core/basics/week';

const standup = { id: 's', what: 'Stand-up', minutes: 15, weekdays: [1, 3] };

it('enters the days since the last time, up to today', () => {
  const due = recurringDue({ entries: [standup], enteredThrough: '2026-11-16' }, '2026-11-25');
  expect(due.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-23', '2026-11-25']);
});

it('begins with today', () => {
  expect(recurringDue({ entries: [standup], enteredThrough: '' }, '2026-11-25')).toHaveLength(1);
  expect(recurringDue({ entries: [standup], enteredThrough: '' }, '2026-11-24')).toEqual([]);
});

it('makes up for a month at most', () => {
  const daily = { ...standup, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  expect(recurringDue({ entries: [daily], enteredThrough: '2020-01-01' }, '2026-11-25')).toHaveLength(31);
});

it('enters every day once, however often it is looked', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }), (pauses) => {
      let enteredThrough = '2026-11-01';
      let today = enteredThrough;
      const ids: string[] = [];
      for (const pause of pauses) {
        today = addDays(today, pause);
        ids.push(...recurringDue({ entries: [standup], enteredThrough }, today).map(({ id }) => id));
        enteredThrough = today;
      }
      const atOnce = recurringDue({ entries: [standup], enteredThrough: '2026-11-01' }, today);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(atOnce.map(({ id }) => id));
    }),
  );
});
