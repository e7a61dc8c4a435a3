import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Aor } from '../../lib/model/aor';
import { recordAsks } from '../../lib/store/asks';
import { backupText } from '../../lib/store/backup';
import { openDatabase, type Database } from '../../lib/store/database';
import { talliesBetween } from '../../lib/store/day-tallies';
import {
  keepLesson,
  loadAor,
  loadLearned,
  loadSettings,
  saveAor,
  saveSettings,
} from '../../lib/store/documents';
import { exchange, loadSync, saveSync } from '../../lib/store/sync';
import { aor, ask, leads } from '../fixtures/ask';

const TODAY = '2026-11-18';
const open: Database[] = [];
afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});

async function device(name: string): Promise<Database> {
  const db = openDatabase(`test-${name}-${crypto.randomUUID()}`);
  open.push(db);
  await saveSync(db, { ...(await loadSync(db)), device: name, isOn: true });
  return db;
}

/** The browser's sync as one store that all devices see; fields come back sorted, as from Chromium's. */
function cloud() {
  let items: Record<string, unknown> = {};
  return async (db: Database, now: number) => {
    const { items: wanted, hasChanged } = await exchange(db, items, now, TODAY);
    items = JSON.parse(JSON.stringify({ ...items, ...wanted })) as Record<string, unknown>;
    return { items, hasChanged };
  };
}

const count = async (db: Database) =>
  (await talliesBetween(db, { firstDay: '2026-11-01', lastDay: '2026-11-30' })).reduce(
    (sum, tally) => sum + tally.count,
    0,
  );

it('brings AoR, settings, lessons and counts to a machine that joins', async () => {
  const [a, b] = [await device('a'), await device('b')];
  const sync = cloud();
  await saveAor(a, aor);
  await saveSettings(a, { ...DEFAULT_SETTINGS, sensitivity: 'quiet' });
  await keepLesson(a, { text: 'Fix the site', to: 'outside' });
  await recordAsks(a, [ask()]);
  await sync(a, 1);
  expect((await sync(b, 2)).hasChanged).toBe(true);
  expect(await loadAor(b)).toEqual(aor);
  expect((await loadSettings(b)).sensitivity).toBe('quiet');
  expect(await loadLearned(b)).toEqual([{ text: 'Fix the site', to: 'outside' }]);
  expect(await talliesBetween(b, { firstDay: TODAY, lastDay: TODAY })).toMatchObject([
    { verdict: 'outside', lineId: 'website', asker: '', count: 1, minutesEstimated: 60 },
  ]);
  expect((await sync(b, 3)).hasChanged).toBe(false);
});

it('lets no word of an ask or name of a person travel with the counts', async () => {
  const a = await device('a');
  await recordAsks(a, [ask()]);
  const { items } = await cloud()(a, 1);
  const counted = JSON.stringify(Object.entries(items).filter(([name]) => name.startsWith('t/')));
  expect(counted).toMatch(/2026-11-18/);
  expect(counted).not.toMatch(/website|Rob|brightfield/);
});

it('merges lines: edits of both, the later of the same line, deletions', async () => {
  const [a, b] = [await device('a'), await device('b')];
  const sync = cloud();
  await saveAor(a, aor);
  await sync(a, 1);
  await sync(b, 2);
  const change = async (db: Database, edit: (lines: Aor['lines']) => Aor['lines']) => {
    const now = (await loadAor(db)) ?? aor;
    await saveAor(db, { ...now, lines: edit(now.lines) });
  };
  await change(a, ([first, ...rest]) => [{ ...(first ?? leads), title: 'From a' }, ...rest]);
  await change(b, ([first, , website]) => [{ ...(first ?? leads), title: 'From b' }, website ?? leads]);
  await sync(a, 10);
  await sync(b, 20);
  await sync(a, 30);
  for (const db of [a, b])
    expect((await loadAor(db))?.lines.map(({ title }) => title)).toEqual(['From b', 'Website changes']);
  expect((await loadSync(b)).conflicts).toMatchObject([
    { key: 'line/leads', kept: { title: 'From b' }, other: { title: 'From a' } },
  ]);
});

it('loses no count, in whatever order devices count and exchange', async () => {
  const step = fc.record({ device: fc.constantFrom(0, 1, 2), counts: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const devices = [await device('a'), await device('b'), await device('c')];
      const sync = cloud();
      let counted = 0;
      let now = 0;
      for (const { device: which, counts } of steps) {
        const db = devices[which]!;
        if (counts) {
          await recordAsks(db, [ask({ id: `x${String(counted)}`, postId: `p${String(counted)}` })]);
          counted++;
        } else await sync(db, ++now);
      }
      for (const db of [...devices, ...devices]) await sync(db, ++now);
      for (const db of devices) expect(await count(db)).toBe(counted);
    }),
    { numRuns: 12 },
  );
}, 60_000);

it('takes no notice of items that cannot be read', async () => {
  const a = await device('a');
  await saveAor(a, aor);
  await exchange(a, { 'e/line/x': 7, 't/b/2026-11-16': { n: 'now' }, other: null }, 1, TODAY);
  expect(await loadAor(a)).toEqual(aor);
});

it('leaves the name of the machine out of a backup', async () => {
  const a = await device('a');
  await saveAor(a, aor);
  const { tables } = JSON.parse(await backupText(a, 1)) as { tables: { documents: { name: string }[] } };
  expect(tables.documents.map(({ name }) => name)).toEqual(['aor']);
});
