import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleAsks } from '../../lib/core/ask/sample-asks';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { recordAsks } from '../../lib/store/asks';
import { openDatabase, type Database } from '../../lib/store/database';
import { dropSample, sampleCount } from '../../lib/store/sample';
import { loadWelcome, saveWelcome } from '../../lib/store/welcome';
import { ask } from '../fixtures/ask';

let db: Database;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('makes two samples of each line, the same each time, some of them answered', () => {
  const samples = sampleAsks(onlineSales);
  expect(samples).toHaveLength(onlineSales.lines.length * 2);
  expect(sampleAsks(onlineSales)).toEqual(samples);
  expect(new Set(samples.map(({ postId }) => postId)).size).toBe(samples.length);
  expect(samples.some(({ answer }) => answer === null)).toBe(true);
  for (const { author, daysAgo } of samples) {
    expect(author.address).toMatch(/@sample\.example$/);
    expect(daysAgo).toBeLessThan(10);
  }
});

it('takes samples out with what they counted for, and leaves what is not one', async () => {
  await recordAsks(db, [ask()]);
  const before = [await db.asks.toArray(), await db.days.toArray(), await db.askers.toArray()];
  const author = { name: 'Priya Nair', address: 'priya.nair@sample.example' };
  await recordAsks(db, [ask({ id: 's1', site: 'sample', author })]);
  await recordAsks(db, [ask({ id: 's2', site: 'sample', postId: 'other', day: '2026-11-10' })]);
  expect(await sampleCount(db)).toBe(2);
  await dropSample(db);
  expect(await sampleCount(db)).toBe(0);
  expect([await db.asks.toArray(), await db.days.toArray(), await db.askers.toArray()]).toEqual(before);
});

it('goes on with the first run where it was left', async () => {
  expect(await loadWelcome(db)).toEqual({ step: 0, serves: '' });
  await saveWelcome(db, { step: 2, serves: 'buyers' });
  expect(await loadWelcome(db)).toEqual({ step: 2, serves: 'buyers' });
});
