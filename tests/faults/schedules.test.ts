import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unpackDay } from '../../lib/core/tally/day-row';
import { recount } from '../../lib/core/tally/recount';
import { tallyKey } from '../../lib/core/tally/tally-of';
import type { Tally } from '../../lib/model/tally';
import { openDatabase } from '../../lib/store/database';
import { figures, runSchedule, type Outcome } from './schedule';
import { step } from './steps';
import type { Fault } from './worker';

/** `npm run faults` asks for thousands; the suite makes do with fewer. */
const SCHEDULES = Number(process.env['REMIT_SCHEDULES'] ?? 60);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { language: 'en-US', languages: ['en-US'] });
  const nothing = () => Promise.resolve();
  Object.assign(fakeBrowser.action, {
    setBadgeText: nothing,
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
    setTitle: nothing,
  });
  Object.assign(fakeBrowser.permissions, { getAll: () => Promise.resolve({ origins: [] }) });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({});
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  console.log(`faults: ${JSON.stringify(figures)}`);
});

const fault: fc.Arbitrary<Fault> = fc.record({
  kind: fc.constantFrom('stop', 'stop', 'stop', 'full'),
  at: fc.integer({ min: 1, max: 60 }),
});
/** Steps of one group are under way at once. */
const schedule = fc.record({
  groups: fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 7 }),
  faults: fc.array(fault, { minLength: 1, maxLength: 5 }),
});

/** Each ask of each mail that was seen is there once, and the tallies say what a recount says. */
async function check(name: string, { wanted, expired }: Outcome): Promise<void> {
  const db = openDatabase(name);
  const rows = await db.asks.toArray();
  const byKey = (tallies: Tally[]) => tallies.sort((a, b) => (tallyKey(a) < tallyKey(b) ? -1 : 1));
  const days = await db.days.toArray();
  const tallies = byKey(days.flatMap(unpackDay));
  const counted = [...rows, ...expired];
  const recounted = byKey([...recount(counted).values()]);
  db.close();
  const sum = (all: Tally[]) => all.reduce((total, { count }) => total + count, 0);
  figures.recorded += rows.length;
  figures.lost += Math.max(0, sum(recounted) - sum(tallies));
  figures.twice += Math.max(0, sum(tallies) - sum(recounted));
  for (const [post, { least, most }] of wanted) {
    const found = rows.filter(({ postId }) => postId === post).length;
    figures.lost += Math.max(0, least - found);
    figures.twice += Math.max(0, found - most);
    expect(found, post).toBeGreaterThanOrEqual(least);
    expect(found, post).toBeLessThanOrEqual(most);
  }
  expect(tallies).toEqual(recounted);
  expect(days.flatMap(({ hours }) => hours).reduce((total, hour) => total + hour, 0)).toBe(
    counted.filter(({ origin, answer }) => origin !== 'log' && answer?.kind !== 'not-an-ask').length,
  );
}

it('loses and doubles nothing, wherever the worker is stopped, the disk is full, the clock jumps or all is deleted', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ groups, faults }) => {
      const name = `faults-${crypto.randomUUID()}`;
      vi.setSystemTime('2026-11-18T10:00:00Z');
      figures.schedules += 1;
      await fakeBrowser.storage.sync.clear();
      await fakeBrowser.storage.local.clear();
      const outcome = await runSchedule(name, groups, faults);
      await check(name, outcome);
      await Dexie.delete(name);
    }),
    { numRuns: SCHEDULES, endOnFailure: true },
  );
}, 3_600_000);

it('would see it: an ask whose tally was not moved, and one that was counted twice', async () => {
  const name = `faults-${crypto.randomUUID()}`;
  const outcome = await runSchedule(name, [[{ do: 'seen', which: 1, say: 'no' }]], []);
  const db = openDatabase(name);
  await db.days.clear();
  db.close();
  const before = { ...figures };
  await expect(check(name, outcome)).rejects.toThrow();
  expect(figures.lost - before.lost).toBe(2);
  Object.assign(figures, before);
  await Dexie.delete(name);
});

it('counts an ask once that is seen anew on another day and then restored', async () => {
  const name = `faults-${crypto.randomUUID()}`;
  const steps = (['seen', 'save', 'wipe', 'clock', 'seen', 'merge'] as const).map((what) => [
    { do: what, which: 2, say: 'no' } as const,
  ]);
  await check(name, await runSchedule(name, steps, []));
  await Dexie.delete(name);
});
