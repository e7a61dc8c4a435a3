import { expect, it } from 'vitest';
import { rangeFigures } from '../../../lib/core/figures/range-figures';
import { weekRows } from '../../../lib/core/figures/week-rows';
import { weekFacts } from '../../../lib/core/review/week-facts';
import { recount } from '../../../lib/core/tally/recount';
import type { Ask } from '../../../lib/model/ask';
import { aor, ask, judged } from '../../fixtures/ask';

const RANGE = { firstDay: '2026-11-16', lastDay: '2026-11-22' };
const yes = { kind: 'yes', at: 0 } as const;

function factsOf(parts: Partial<Ask>[]) {
  const tallies = [...recount(parts.map((part, i) => ask({ id: String(i), ...part }))).values()];
  return weekFacts(rangeFigures(weekRows(tallies, aor, RANGE, 1)), tallies, aor);
}

it('tells core share, what was taken on and handed back, and where the hours outside went', () => {
  const facts = factsOf([
    { answer: yes },
    { answer: { kind: 'no', at: 0 } },
    { answer: { kind: 'redirect', at: 0 } },
    { answer: yes, judgement: judged('core', 'leads') },
  ]);
  expect(facts).toMatchObject({ takenOn: 1, handedBack: 2, most: { line: { id: 'website' }, hours: 1 } });
  expect(facts.corePercent).toBeCloseTo((100 * (40 - 4 - 1)) / 40);
});

it('says nothing of a core share that rests on too little', () => {
  expect(factsOf([{ answer: yes }]).corePercent).toBeNull();
});

it.each([
  ['over-budget', [{ answer: { ...yes, overBudget: true } }]],
  ['standing', [{ answer: yes }, { answer: yes }, { answer: yes }]],
  ['owner', [{ answer: yes, minutes: 180 }]],
  ['open', [{}, {}, {}, {}, {}]],
  ['estimated', Array.from({ length: 4 }, () => ({ answer: yes, judgement: judged('core', 'leads') }))],
  ['keep', [{ answer: yes, judgement: judged('core', 'leads'), minutesFrom: 'person' }]],
] satisfies [string, Partial<Ask>[]][])('suggests what the figures speak of: %s', (kind, asks) => {
  expect(factsOf(asks).suggestion.kind).toBe(kind);
});
