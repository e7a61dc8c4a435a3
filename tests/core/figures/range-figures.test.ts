import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeFigures } from '../../../lib/core/figures/range-figures';
import { targetPercent } from '../../../lib/core/figures/target';
import { weekRows } from '../../../lib/core/figures/week-rows';
import { addTally, changeOf } from '../../../lib/core/tally/change';
import { recount } from '../../../lib/core/tally/recount';
import { weekFigures } from '../../../lib/core/tally/week-figures';
import type { Ask } from '../../../lib/model/ask';
import type { Tally } from '../../../lib/model/tally';
import { aor, ask, judged } from '../../fixtures/ask';

const RANGE = { firstDay: '2026-11-02', lastDay: '2026-11-22' };
const figuresOf = (tallies: Iterable<Tally>) => rangeFigures(weekRows(tallies, aor, RANGE, 1));
const counted = (asks: Partial<Ask>[]) =>
  figuresOf(recount(asks.map((part, i) => ask({ id: String(i), ...part }))).values());
const yes = { kind: 'yes', at: 0 } as const;
const no = { kind: 'no', at: 0 } as const;
const core = judged('core', 'leads');

describe('rangeFigures', () => {
  it('gives the creep rate by count and by hours', () => {
    const figures = counted([
      { answer: yes, minutes: 180 },
      { answer: yes, minutes: 30, judgement: core },
      { answer: { kind: 'slide', at: 0 }, minutes: 30 },
    ]);
    expect(figures.creepByCount).toMatchObject({ part: 2, whole: 3 });
    expect(figures.creepByHours.percent).toBeCloseTo((100 * 3.5) / 4);
    expect(figures.coreOfAccepted.percent).toBeCloseTo(12.5);
  });

  it('gives the yes rate of the outside asks that were decided', () => {
    const later = { kind: 'later', at: 0 } as const;
    const figures = counted([{ answer: yes }, { answer: no }, { answer: no }, { answer: later }, {}]);
    expect(figures.yesRate).toEqual({ part: 1, whole: 3, percent: 100 / 3 });
    expect(figures).toMatchObject({ absorbedHours: 1, handedBackHours: 2, open: 1, sample: 5 });
  });

  it('gives the hours that went over the yes budget', () => {
    expect(counted([{ answer: { ...yes, overBudget: true } }, { answer: yes }]).overBudgetHours).toBe(1);
  });

  it('gives no rate that would rest on fewer than three asks', () => {
    const figures = counted([{ answer: yes }, { answer: no }]);
    expect([figures.yesRate.percent, figures.creepByCount.percent, figures.core.percent]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is the week’s own percentage for a range of one week', () => {
    const asks = [{ answer: yes, minutes: 120 }, { answer: no }, {}].map((part, i) =>
      ask({ id: String(i), ...part }),
    );
    const tallies = [...recount(asks).values()];
    const week = { firstDay: '2026-11-16', lastDay: '2026-11-22' };
    expect(rangeFigures(weekRows(tallies, aor, week, 1)).core.percent).toBe(
      weekFigures(tallies, aor).corePercent,
    );
  });

  it('leaves weeks with too few asks out of the core-work percentage', () => {
    const figures = counted([{}, {}, {}, { day: '2026-11-03' }]);
    expect(figures).toMatchObject({ weeks: 3, countedWeeks: 1, core: { whole: 40 } });
  });

  it('plans two sevenths of a week for two days of it', () => {
    const days = { firstDay: '2026-11-18', lastDay: '2026-11-19' };
    const asks = [ask({ id: '1' }), ask({ id: '2' }), ask({ id: '3' })];
    const { core: share } = rangeFigures(weekRows(recount(asks).values(), aor, days, 1));
    expect(share.whole).toBeCloseTo((40 * 2) / 7);
    expect(share.percent).toBeCloseTo(90);
  });
});

it('targetPercent is what the plan and the outside budget leave', () => {
  expect(targetPercent(aor, 4)).toBeCloseTo(80);
  expect(targetPercent(aor, 400)).toBe(0);
});

/** One thing that happens to one of a few asks: it comes or changes (a day may move with the time zone), or is deleted. */
const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  to: fc.option(
    fc.record({
      day: fc.constantFrom(
        '2026-11-01',
        '2026-11-02',
        '2026-11-09',
        '2026-11-18',
        '2026-11-22',
        '2026-11-23',
      ),
      minutes: fc.integer({ min: 0, max: 600 }),
      minutesFrom: fc.constantFrom('person' as const, 'line' as const),
      judgement: fc.constantFrom(core, judged('supporting', 'coaching'), judged('outside', 'website')),
      answer: fc.option(
        fc.record({
          kind: fc.constantFrom('yes', 'yes-if', 'redirect', 'later', 'no', 'slide', 'not-an-ask'),
          at: fc.constant(0),
          overBudget: fc.boolean(),
        }),
      ),
    }),
    { freq: 5 },
  ),
});

it('gives the figures of a recount, and of the asks one by one, after any history of changes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const asks = new Map<string, Ask>();
      const tallies = new Map<string, Tally>();
      for (const { id, to } of steps) {
        const before = asks.get(id) ?? null;
        const after = to && ask({ id, ...to });
        for (const change of changeOf(before, after)) addTally(tallies, change);
        if (after) asks.set(id, after);
        else asks.delete(id);
      }
      const grown = figuresOf(tallies.values());
      expectClose(grown, figuresOf(recount(asks.values()).values()));
      const within = [...asks.values()].filter(({ day }) => day >= RANGE.firstDay && day <= RANGE.lastDay);
      const hours = (kinds: string[], verdict: string) =>
        within
          .filter((one) => one.judgement.verdict === verdict && kinds.includes(one.answer?.kind ?? ''))
          .reduce((all, { minutes }) => all + minutes / 60, 0);
      expect(grown.absorbedHours).toBeCloseTo(hours(['yes', 'yes-if', 'slide'], 'outside'));
      expect(grown.handedBackHours).toBeCloseTo(hours(['no', 'redirect'], 'outside'));
      expect(grown.coreOfAccepted.part).toBeCloseTo(hours(['yes', 'yes-if', 'slide'], 'core'));
      expect(grown.sample).toBe(within.filter(({ answer }) => answer?.kind !== 'not-an-ask').length);
    }),
  );
});

/** Equal but for the order of summing. */
function expectClose(actual: object, wanted: object): void {
  const numbers = (figures: object) =>
    Object.values(figures).flatMap((value: unknown) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [value],
    ) as (number | null)[];
  const expected = numbers(wanted);
  for (const [i, value] of numbers(actual).entries()) {
    if (value === null || expected[i] === null) expect(value).toBe(expected[i]);
    else expect(value).toBeCloseTo(expected[i] ?? NaN);
  }
}
