import { afterEach, beforeEach, expect, it } from 'vitest';
import { asksByAsker } from '../../lib/core/figures/when-and-who';
import { unpackDay } from '../../lib/core/tally/day-row';
import { askerKey } from '../../lib/core/tally/asker-key';
import { askerNames, eraseAsker } from '../../lib/store/askers';
import { recordAsks } from '../../lib/store/asks';
import { openDatabase, type Database } from '../../lib/store/database';
import { ask } from '../fixtures/ask';

let db: Database;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('erases a person: name, address and sentences go, what was counted stays, as of nobody', async () => {
  const other = { name: 'Ida Lindqvist', address: 'ida@brightfield.example' };
  await recordAsks(db, [ask(), ask({ id: 'a2', author: other, sentence: 'Are you in?' })]);
  expect([...(await askerNames(db)).values()]).toEqual(
    expect.arrayContaining(['Ida Lindqvist', 'Rob Ellis']),
  );
  expect(await eraseAsker(db, askerKey(ask().author))).toBe(1);
  expect([...(await askerNames(db)).values()]).toEqual(['Ida Lindqvist']);
  const stored = JSON.stringify([
    await db.asks.toArray(),
    await db.askers.toArray(),
    await db.days.toArray(),
  ]);
  expect(stored).not.toMatch(/Rob|rob@|update the website/);
  expect(stored).not.toContain(askerKey(ask().author));
  const tallies = (await db.days.toArray()).flatMap(unpackDay);
  expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  expect(asksByAsker(tallies, 5)).toMatchObject([{ asker: askerKey(other), count: 1 }]);
});
