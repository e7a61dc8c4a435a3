import { afterEach, beforeEach, expect, it } from 'vitest';
import { agreeVersion, aorVersions, lastAorVersion, publishAor } from '../../lib/store/aor-versions';
import { openDatabase, type Database } from '../../lib/store/database';
import { saveAor } from '../../lib/store/documents';
import { aor } from '../fixtures/ask';

let db: Database;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('publishes nothing where there is no AoR', async () => {
  expect(await publishAor(db, '', 1)).toBeNull();
  expect(await lastAorVersion(db)).toBeNull();
});

it('numbers versions and keeps each as it was published', async () => {
  await saveAor(db, aor);
  await publishAor(db, 'first', 1);
  const next = { ...aor, capacityHours: 30 };
  await saveAor(db, next);
  await publishAor(db, '', 2);
  expect(await aorVersions(db)).toEqual([
    { number: 2, aor: next, publishedAt: 2, note: '', agreed: null },
    { number: 1, aor, publishedAt: 1, note: 'first', agreed: null },
  ]);
});

it('publishes no second version that says the same', async () => {
  await saveAor(db, aor);
  await publishAor(db, '', 1);
  expect(await publishAor(db, 'again', 2)).toBeNull();
  expect(await aorVersions(db)).toHaveLength(1);
});

it('notes with whom a version was agreed, and changes nothing else of it', async () => {
  await saveAor(db, aor);
  await publishAor(db, '', 1);
  await agreeVersion(db, 1, { name: 'Ana Ruiz', day: '2026-03-12' });
  await agreeVersion(db, 7, { name: 'Nobody', day: '2026-03-12' });
  expect(await aorVersions(db)).toEqual([
    { number: 1, aor, publishedAt: 1, note: '', agreed: { name: 'Ana Ruiz', day: '2026-03-12' } },
  ]);
});

it('leaves out a version that cannot be read, and does not give its number away', async () => {
  await db.table('aorVersions').add({ number: 4, aor: 'lost' });
  await saveAor(db, aor);
  expect(await aorVersions(db)).toEqual([]);
  expect((await publishAor(db, '', 1))?.number).toBe(5);
});
