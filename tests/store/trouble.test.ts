import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackup } from '../../lib/core/data/read-backup';
import { isSound } from '../../lib/core/data/is-sound';
import { recount } from '../../lib/core/tally/recount';
import { unpackDay } from '../../lib/core/tally/day-row';
import { changeAsk, openAsks, recordAsks, undoAsk } from '../../lib/store/asks';
import { openDatabase, type Database } from '../../lib/store/database';
import { changeSettings, loadAor, loadSettings, saveAor } from '../../lib/store/documents';
import { rescueText } from '../../lib/store/rescue';
import { damagedRows } from '../../lib/store/sound-rows';
import { exchange, loadSync, saveSync } from '../../lib/store/sync';
import { troubleOf } from '../../lib/store/trouble';
import { steadyToday } from '../../lib/store/turned';
import { rowOf } from '../../lib/store/row-of';
import { aor, ask, judged } from '../fixtures/ask';

let name: string;
let db: Database;
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  db = openDatabase(name);
});
afterEach(() => {
  db.close();
  return Dexie.delete(name);
});

/** Puts rows in as they are, past everything that checks them. */
async function putRaw(table: string, ...rows: object[]): Promise<void> {
  await db.open();
  const raw = await new Dexie(name).open();
  await raw.table(table).bulkPut(rows);
  raw.close();
}

describe('a database of a newer version', () => {
  it('is neither opened nor changed, and can be had as a file', async () => {
    await recordAsks(db, [ask()]);
    await saveAor(db, aor);
    db.close();
    const newer = new Dexie(name);
    newer.version(99).stores({ asks: 'id', documents: 'name', extra: 'key' });
    await newer.table('extra').put({ key: 'x' });
    newer.close();

    const again = openDatabase(name);
    const error: unknown = await again.open().catch((one: unknown) => one);
    expect(troubleOf(error)).toBe('newer');
    expect(troubleOf(await again.asks.toArray().catch((one: unknown) => one))).toBe('newer');
    again.close();
    const infos = await indexedDB.databases();
    expect(infos.find((one) => one.name === name)?.version).toBe(990);
    const text = await rescueText(1, name);
    expect(JSON.parse(text)).toMatchObject({ database: 990, lost: [], tables: { extra: [{ key: 'x' }] } });
    const backup = readBackup(text);
    expect(backup).toMatchObject({
      unreadable: 0,
      rows: { asks: [{ id: 'a1' }], documents: [{ name: 'aor' }] },
    });
  });

  it('is not made by looking for one: a rescue of nothing says so', async () => {
    await expect(rescueText(1, 'nowhere')).rejects.toBeDefined();
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain('nowhere');
  });
});

describe('a damaged row', () => {
  const bad = { ...rowOf(ask({ id: 'bad', postId: 'p2' })), judgement: 'outside' };

  it('is left out, reported, kept, and takes no other with it', async () => {
    await recordAsks(db, [ask()]);
    const before = damagedRows();
    await putRaw('asks', bad);
    await putRaw('days', { day: '2026-11-17', names: 'x', cells: 7, hours: [] });
    expect((await openAsks(db, 10)).map(({ id }) => id)).toEqual(['a1']);
    expect(await db.asks.get('bad')).toBeUndefined();
    expect(await db.asks.bulkGet(['bad', 'a1'])).toMatchObject([undefined, { id: 'a1' }]);
    expect((await db.asks.filter(() => true).toArray()).map(({ id }) => id)).toEqual(['a1']);
    expect(await db.days.get('2026-11-17')).toBeUndefined();
    expect(damagedRows() - before).toBe(2);
    expect(JSON.parse(await rescueText(1, name))).toMatchObject({ tables: { asks: [{ id: 'a1' }, bad] } });
  });

  it('is not counted again when its message is read again', async () => {
    await recordAsks(db, [ask({ id: 'bad', postId: 'p2' })]);
    await putRaw('asks', bad);
    expect(await recordAsks(db, [ask({ id: 'bad', postId: 'p2' })])).toEqual([]);
    const tallies = (await db.days.toArray()).flatMap(unpackDay);
    expect(tallies).toEqual([...recount([ask({ id: 'bad', postId: 'p2' })]).values()]);
    expect(JSON.parse(await rescueText(1, name))).toMatchObject({ tables: { asks: [bad] } });
  });

  it('is told from a sound one: what its schema takes is sound, and a field less or of another kind is not', () => {
    const row = rowOf(ask({ answer: { kind: 'later', at: 1, until: 2 } }));
    expect(isSound('asks', row)).toBe(true);
    const needed = [
      'id',
      'site',
      'postId',
      'author',
      'sentence',
      'cue',
      'seenAt',
      'day',
      'minutes',
      'judgement',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...needed),
        fc.constantFrom(undefined, null, {}, true, Symbol),
        (field, value) => {
          expect(isSound('asks', { ...row, [field]: value })).toBe(false);
        },
      ),
    );
  });
});

describe('an AoR that cannot be read', () => {
  it('is put aside when a new one is saved', async () => {
    await putRaw('documents', { name: 'aor', value: { role: 7 } });
    expect(await loadAor(db)).toBeNull();
    await saveAor(db, aor);
    expect(await db.documents.get('damaged')).toEqual({
      name: 'damaged',
      value: [{ name: 'aor', value: { role: 7 } }],
    });
  });

  it('deletes no line on the other machines', async () => {
    await saveSync(db, { ...(await loadSync(db)), isOn: true });
    await saveAor(db, aor);
    const { items } = await exchange(db, {}, 1, '2026-11-18');
    await putRaw('documents', { name: 'aor', value: null });
    const after = await exchange(db, items, 2, '2026-11-18');
    expect(Object.values(after.items).filter((item) => (item as { x?: number }).x === 1)).toEqual([]);
    expect(await loadAor(db)).toEqual(aor);
  });
});

it('keeps of damaged settings every one that can be read', async () => {
  await putRaw('documents', {
    name: 'settings',
    value: { sensitivity: 'quiet', dailyCap: 'many', managers: ['x'] },
  });
  expect(await loadSettings(db)).toMatchObject({ sensitivity: 'quiet', dailyCap: 30, managers: ['x'] });
});

it('loses no setting that another writer changes at the same moment', async () => {
  await Promise.all([
    changeSettings(db, (one) => ({ ...one, sensitivity: 'quiet' })),
    changeSettings(db, (one) => ({ ...one, dailyCap: 5 })),
  ]);
  expect(await loadSettings(db)).toMatchObject({ sensitivity: 'quiet', dailyCap: 5 });
});

describe('what is said twice', () => {
  it('is done once, and undone whole', async () => {
    await recordAsks(db, [ask()]);
    for (const at of [5, 9]) await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at } }));
    await changeAsk(db, 'a1', ({ answer }) =>
      answer ? { answer: { ...answer, reason: 'not-needed' } } : {},
    );
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'no', at: 11 } }));
    expect(await db.asks.get('a1')).toMatchObject({ answer: { at: 5, reason: 'not-needed' } });
    const row = await undoAsk(db, 'a1');
    expect(row?.answer).toEqual({ kind: 'no', at: 5 });
    for (let i = 0; i < 2; i++) await changeAsk(db, 'a1', () => ({ judgement: judged('core', 'leads') }));
    expect((await undoAsk(db, 'a1'))?.judgement.verdict).toBe('outside');
  });
});

describe('a clock', () => {
  const HOUR = 3_600_000;
  it('that jumps is not believed at once when something would be deleted for good', async () => {
    expect(await steadyToday(db, '2026-11-18', 0)).toBe('2026-11-18');
    expect(await steadyToday(db, '2026-11-20', HOUR)).toBe('2026-11-20');
    expect(await steadyToday(db, '2040-01-01', 2 * HOUR)).toBe('2026-11-20');
    expect(await steadyToday(db, '2026-11-20', 3 * HOUR)).toBe('2026-11-20');
    expect(await steadyToday(db, '2026-12-20', 4 * HOUR)).toBe('2026-11-20');
    expect(await steadyToday(db, '2026-12-21', 27 * HOUR)).toBe('2026-11-20');
    expect(await steadyToday(db, '2026-12-21', 28 * HOUR)).toBe('2026-12-21');
    expect(await steadyToday(db, '2026-11-01', 29 * HOUR)).toBe('2026-11-01');
  });
});
