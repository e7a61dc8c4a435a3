import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packDay, unpackDay } from '../../../lib/core/tally/day-row';
import { recount } from '../../../lib/core/tally/recount';
import { tallyKey } from '../../../lib/core/tally/tally-of';
import { ask, judged } from '../../fixtures/ask';

const asks = fc.array(
  fc
    .record({
      answer: fc.option(
        fc.record({
          kind: fc.constantFrom('yes', 'yes-if', 'redirect', 'later', 'no', 'slide', 'not-an-ask'),
          at: fc.constant(0),
          reason: fc.constantFrom(undefined, 'not-my-role', 'not-needed'),
          overBudget: fc.boolean(),
        }),
      ),
      kind: fc.constantFrom('task', 'question', 'meeting'),
      origin: fc.constantFrom('page', 'log'),
      minutes: fc.integer({ min: 1, max: 600 }),
      minutesFrom: fc.constantFrom('person', 'line'),
      author: fc.record({ name: fc.constantFrom('', 'Rob', 'Ida'), address: fc.constant('') }),
      judgement: fc.constantFrom(
        judged('core', 'leads'),
        judged('outside', 'website'),
        judged('outside', ''),
      ),
    })
    .map(({ answer, ...rest }) => ({ ...rest, answer: answer as never })),
);

it('gives back the tallies that were packed, and the same row for them in any order', () => {
  fc.assert(
    fc.property(asks, fc.infiniteStream(fc.integer()), (parts, chance) => {
      const tallies = [...recount(parts.map((part, i) => ask({ ...part, id: String(i) }))).values()];
      const row = packDay('2026-11-18', tallies, [1, 2]);
      const back = unpackDay(row);
      expect(new Map(back.map((one) => [tallyKey(one), one]))).toEqual(
        new Map(tallies.map((one) => [tallyKey(one), one])),
      );
      const mixed = tallies
        .map((tally) => ({ tally, at: chance.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ tally }) => tally);
      expect(packDay('2026-11-18', mixed, [1, 2])).toEqual(row);
    }),
  );
});

it('leaves out cells that make no sense', () => {
  const row = packDay('2026-11-18', recount([ask()]).values(), []);
  expect(unpackDay({ ...row, cells: [99, ...row.cells.slice(1), 1, 2, 3] })).toEqual([]);
});
