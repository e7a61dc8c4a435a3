import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEvents } from '../../../lib/core/log/calendar-events';
import { rangeFigures } from '../../../lib/core/figures/range-figures';
import { weekRows } from '../../../lib/core/figures/week-rows';
import { askersBy } from '../../../lib/core/pack/askers-by';
import { meetingFile } from '../../../lib/core/pack/meeting-file';
import { packFacts } from '../../../lib/core/pack/pack-facts';
import { recount } from '../../../lib/core/tally/recount';
import type { Ask } from '../../../lib/model/ask';
import { aor, ask, judged } from '../../fixtures/ask';

const RANGE = { firstDay: '2026-11-09', lastDay: '2026-11-22' };
const yes = { kind: 'yes', at: 0 } as const;
const talliesOf = (parts: Partial<Ask>[]) => [
  ...recount(parts.map((part, i) => ask({ id: String(i), ...part }))).values(),
];
const factsOf = (
  parts: Partial<Ask>[],
  rate: { step: string; count: number; coreHours: number } | null = null,
) => packFacts({ aor, tallies: talliesOf(parts), range: RANGE, weekStart: 1, results: null, rate });

describe('packFacts', () => {
  it('has the figures of the dashboard, whatever was asked', () => {
    const part = fc.record({
      day: fc.constantFrom('2026-11-09', '2026-11-18', '2026-12-24'),
      minutes: fc.integer({ min: 1, max: 600 }),
      answer: fc.constantFrom(yes, { kind: 'no', at: 0 } as const, null),
      judgement: fc.constantFrom(
        judged('core', 'leads'),
        judged('outside', 'website'),
        judged('outside', 'x'),
      ),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const facts = factsOf(parts);
        expect(facts.figures).toEqual(rangeFigures(weekRows(talliesOf(parts), aor, RANGE, 1)));
        const hours = facts.outside.reduce((sum, one) => sum + one.hours, 0);
        expect(hours).toBeCloseTo(facts.figures.absorbedHours);
        expect(facts.lived.outside).toBeCloseTo(facts.figures.absorbedHours);
      }),
    );
  });

  it('names the work that took most, in core work, and in results at the person’s own rate', () => {
    const rate = { step: 'Appointments kept', count: 20, coreHours: 40 };
    const [most] = factsOf([{ answer: yes, minutes: 240 }], rate).outside;
    expect(most).toMatchObject({ line: { id: 'website' }, count: 1, hours: 4 });
    expect(most?.cost?.displaced).toMatchObject({ line: { id: 'leads' }, count: 16 });
    expect(most?.cost?.results).toMatchObject({ count: 2, step: 'Appointments kept' });
    expect(factsOf([{ answer: yes }]).outside[0]?.cost?.results).toBeNull();
  });

  it('proposes to hand back, to add capacity, or to change the AoR, by hours a week', () => {
    const { proposals } = factsOf([{ answer: yes, minutes: 240 }]);
    expect(proposals.map(({ kind, hoursPerWeek }) => [kind, hoursPerWeek])).toEqual([
      ['hand-back', 2],
      ['add-capacity', 2],
      ['change-aor', 2],
    ]);
    expect(factsOf([]).proposals).toEqual([]);
  });
});

describe('askersBy', () => {
  it('adds up people under the name that is given them', () => {
    const ida = { name: 'Ida', address: '' };
    const tallies = talliesOf([{ answer: yes }, { author: ida }, { answer: { kind: 'not-an-ask', at: 0 } }]);
    expect(askersBy(tallies, () => 'Colleagues')).toEqual([{ name: 'Colleagues', asks: 2, hours: 1 }]);
    expect(askersBy(tallies, (key) => key)).toHaveLength(2);
  });
});

describe('meetingFile', () => {
  it('can be read back as an appointment', () => {
    const start = Date.UTC(2026, 11, 1, 14);
    const text = meetingFile({
      uid: 'u1',
      title: 'My AoR',
      agenda: ['One', 'Two'],
      start,
      minutes: 30,
      now: 0,
    });
    const range = { firstDay: '2026-12-01', lastDay: '2026-12-01' };
    expect(calendarEvents(text, range, 'UTC')).toMatchObject({
      events: [{ id: 'u1', title: 'My AoR', day: '2026-12-01', minutes: 30 }],
    });
    expect(text).toContain('1. One');
  });
});
