import { expect, it } from 'vitest';
import { driftAlarms } from '../../../lib/core/drift/drift-alarms';
import { recount } from '../../../lib/core/tally/recount';
import type { Ask } from '../../../lib/model/ask';
import { aor, ask, judged } from '../../fixtures/ask';

const TODAY = '2026-11-18';
const yes = { kind: 'yes', at: 1 } as const;
const asks = (count: number, part: Partial<Ask>) =>
  Array.from({ length: count }, (_, i) =>
    ask({ id: `${part.judgement?.lineId ?? ''}${String(i)}`, answer: yes, ...part }),
  );
const alarms = (all: Ask[], snoozes = {}) =>
  driftAlarms(recount(all).values(), aor, snoozes, TODAY).map(({ kind, line, asks: count, hours }) => [
    kind,
    line.id,
    count,
    hours,
  ]);

it('speaks of work of somebody else from the third accepted ask on', () => {
  expect(alarms(asks(2, {}))).toEqual([]);
  expect(alarms(asks(3, { minutes: 140 }))).toEqual([['outside', 'website', 3, 7]]);
});

it('is silent about asks that were refused or are open', () => {
  expect(alarms(asks(5, { answer: { kind: 'redirect', at: 1 } }))).toEqual([]);
  expect(alarms(asks(5, { answer: null }))).toEqual([]);
});

it('speaks of a line that takes half as much again as planned, and four hours more', () => {
  const coaching = judged('supporting', 'coaching');
  // Planned are 16 hours in four weeks.
  expect(alarms(asks(23, { judgement: coaching }))).toEqual([]);
  expect(alarms(asks(24, { judgement: coaching }))).toEqual([['beyond', 'coaching', 24, 24]]);
});

it('is silent while snoozed, and speaks again on the day', () => {
  expect(alarms(asks(3, {}), { website: '2026-11-19' })).toEqual([]);
  expect(alarms(asks(3, {}), { website: TODAY })).toHaveLength(1);
});
