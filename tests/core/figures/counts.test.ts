import { describe, expect, it } from 'vitest';
import { asksByAnswer, outsideAnswersByWeek } from '../../../lib/core/figures/ask-counts';
import { csvOf } from '../../../lib/core/figures/csv';
import { IS_ENTRY_OF } from '../../../lib/core/figures/entries';
import { hoursByLine } from '../../../lib/core/figures/hours-by-line';
import { rangeFigures } from '../../../lib/core/figures/range-figures';
import { weekRows } from '../../../lib/core/figures/week-rows';
import { asksByAsker, asksByHour } from '../../../lib/core/figures/when-and-who';
import { recount } from '../../../lib/core/tally/recount';
import { askerKey } from '../../../lib/core/tally/asker-key';
import type { Ask } from '../../../lib/model/ask';
import { aor, ask, judged } from '../../fixtures/ask';

const yes = { kind: 'yes', at: 0 } as const;
const no = { kind: 'no', at: 0 } as const;
const noAsk = { kind: 'not-an-ask', at: 0 } as const;
const numbered = (parts: Partial<Ask>[]) => parts.map((part, i) => ask({ id: String(i), ...part }));
const weeksOf = (asks: Ask[]) =>
  weekRows(recount(asks).values(), aor, { firstDay: '2026-11-09', lastDay: '2026-11-22' }, 1);

describe('hoursByLine', () => {
  it('sets accepted hours against the plan of the weeks that count', () => {
    const core = { judgement: judged('core', 'leads'), answer: yes, minutes: 90 };
    const gone = { judgement: judged('outside', 'a line that is gone'), answer: yes };
    const rows = hoursByLine(weeksOf(numbered([core, { answer: no }, gone])), aor);
    expect(rows.map(({ line, planned, lived }) => [line?.id ?? null, planned, lived])).toEqual([
      ['leads', 20, 1.5],
      ['coaching', 4, 0],
      [null, 0, 1],
    ]);
  });
});

describe('counts of asks', () => {
  const asks = numbered([
    { answer: yes },
    { answer: no },
    { answer: no, judgement: judged('core', 'leads') },
    {},
  ]);

  it('go by answer and verdict', () => {
    expect(asksByAnswer(recount([...asks, ask({ id: 'x', answer: noAsk })]).values())).toEqual([
      { answer: 'yes', verdict: 'outside', count: 1 },
      { answer: 'no', verdict: 'outside', count: 1 },
      { answer: 'no', verdict: 'core', count: 1 },
      { answer: 'open', verdict: 'outside', count: 1 },
    ]);
  });

  it('go by week for what is outside', () => {
    expect(outsideAnswersByWeek(weeksOf(asks))).toEqual([
      { week: '2026-11-09', lastDay: '2026-11-15', counts: { accepted: 0, refused: 0, later: 0, open: 0 } },
      { week: '2026-11-16', lastDay: '2026-11-22', counts: { accepted: 1, refused: 1, later: 0, open: 1 } },
    ]);
  });
});

describe('asksByHour', () => {
  it('adds up the hours of equal weekdays', () => {
    const at = (hour: number) => Array.from({ length: 24 }, (_, i) => Number(i === hour));
    const days = [
      { day: '2026-10-23', hours: at(10) },
      { day: '2026-10-30', hours: at(10) },
      { day: '2026-10-31', hours: at(0) },
    ];
    expect(asksByHour(days)).toEqual([
      { weekday: 5, hour: 10, count: 2 },
      { weekday: 6, hour: 0, count: 1 },
    ]);
  });
});

describe('asksByAsker', () => {
  it('lists those who ask most, and leaves out nobody known and hours without an ask', () => {
    const rob = { name: 'Rob Ellis', address: '' };
    const ida = { name: '', address: 'ida@brightfield.example' };
    const nobody = { name: '', address: '' };
    const noted = { author: rob, origin: 'log' } as const;
    const asks = numbered([{ author: ida }, { author: rob }, { author: rob }, { author: nobody }, noted]);
    const tallies = [...recount(asks).values()];
    expect(asksByAsker(tallies, 2)).toEqual([
      { asker: askerKey(rob), lineId: 'website', count: 2 },
      { asker: askerKey(ida), lineId: 'website', count: 1 },
    ]);
    expect(asksByAsker(tallies, 1)).toHaveLength(1);
  });
});

describe('the entries behind a figure', () => {
  it('add up to it', () => {
    const asks = numbered([
      { answer: yes, minutes: 30 },
      { answer: { ...yes, overBudget: true }, minutes: 45 },
      { answer: no, minutes: 15, minutesFrom: 'person' },
      { answer: yes, judgement: judged('core', 'leads') },
      { answer: noAsk },
      {},
    ]);
    const figures = rangeFigures(weeksOf(asks));
    const hours = (name: keyof typeof IS_ENTRY_OF) =>
      asks.filter(IS_ENTRY_OF[name]).reduce((sum, { minutes }) => sum + minutes / 60, 0);
    const count = (name: keyof typeof IS_ENTRY_OF) => asks.filter(IS_ENTRY_OF[name]).length;
    expect(hours('absorbed')).toBeCloseTo(figures.absorbedHours);
    expect(hours('handedBack')).toBeCloseTo(figures.handedBackHours);
    expect(hours('overBudget')).toBeCloseTo(figures.overBudgetHours);
    expect(hours('estimated')).toBeCloseTo(figures.estimated.part);
    expect(hours('coreOfAccepted')).toBeCloseTo(figures.coreOfAccepted.whole);
    expect(hours('core')).toBeCloseTo(figures.absorbedHours);
    expect(count('creep')).toBe(figures.creepByCount.part);
    expect(count('yesRate')).toBe(figures.yesRate.whole);
    expect(count('sample')).toBe(figures.sample);
  });
});

describe('csvOf', () => {
  it('quotes what needs it and disarms formulas', () => {
    expect(
      csvOf([
        ['who', 'hours'],
        ['=1+1', -2],
        ['a "b", c', 1.5],
      ]),
    ).toBe('who,hours\r\n\'=1+1,-2\r\n"a ""b"", c",1.5\r\n');
    for (const start of ['+', '-', '@', '\t', '\r']) expect(csvOf([[`${start}x`]])).toContain(`'${start}x`);
  });
});
