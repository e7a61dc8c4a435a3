import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackup } from '../../lib/core/data/read-backup';
import { unpackDay } from '../../lib/core/tally/day-row';
import { tallyKey } from '../../lib/core/tally/tally-of';
import type { Backup } from '../../lib/model/backup';
import type { Tally } from '../../lib/model/tally';
import { changeAsk, recordAsks } from '../../lib/store/asks';
import { backupText, deleteAll, effectOf, mergeAll, replaceAll } from '../../lib/store/backup';
import { openDatabase, type Database } from '../../lib/store/database';
import { loadAor, saveAor } from '../../lib/store/documents';
import { expire } from '../../lib/store/expire';
import { aor, ask } from '../fixtures/ask';

let db: Database;
let other: Database;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  other = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await db.delete();
  await other.delete();
});

async function backupOf(from: Database): Promise<Backup> {
  const backup = readBackup(await backupText(from, 7));
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
}
const byKey = (all: Tally[]) => all.sort((a, b) => tallyKey(a).localeCompare(tallyKey(b)));
const tallies = async (of: Database) => byKey((await of.days.toArray()).flatMap(unpackDay));

async function fill(): Promise<void> {
  await saveAor(db, aor);
  await recordAsks(db, [ask(), ask({ id: 'a2', day: '2026-11-19' })]);
  await changeAsk(db, 'a1', () => ({ answer: { kind: 'later', at: 1, until: 99 } }));
}

describe('a backup', () => {
  it('gives everything back to an empty database', async () => {
    await fill();
    const backup = await backupOf(db);
    expect(backup).toMatchObject({ savedAt: 7, unreadable: 0 });
    await replaceAll(other, backup);
    expect((await other.asks.toArray()).map((row) => ({ ...row, undo: null }))).toEqual(
      (await db.asks.toArray()).map((row) => ({ ...row, undo: null })),
    );
    expect(await other.days.toArray()).toEqual(await db.days.toArray());
    expect(await other.askers.toArray()).toEqual(await db.askers.toArray());
    expect(await loadAor(other)).toEqual(aor);
  });

  it('says before anything is changed what it would do', async () => {
    await fill();
    await recordAsks(other, [ask(), ask({ id: 'only here' })]);
    expect(await effectOf(other, await backupOf(db))).toEqual({
      asks: 2,
      newAsks: 1,
      onlyHere: 1,
      hasAor: true,
    });
    expect(await other.asks.count()).toBe(2);
  });

  it('adds by merging what is missing, counts nothing twice, and leaves what is here', async () => {
    await fill();
    await recordAsks(other, [ask({ answer: { kind: 'no', at: 3 } }), ask({ id: 'only here' })]);
    const backup = await backupOf(db);
    await mergeAll(other, backup);
    await mergeAll(other, backup);
    expect((await other.asks.toArray()).map(({ id, answer }) => [id, answer?.kind ?? null])).toEqual([
      ['a1', 'no'],
      ['a2', null],
      ['only here', null],
    ]);
    const counts = (await tallies(other)).map(({ day, count }) => [day, count]);
    expect(counts.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(3);
    expect(await loadAor(other)).toEqual(aor);
  });

  it('is put in whole or not at all', async () => {
    await fill();
    const backup = await backupOf(db);
    await recordAsks(other, [ask({ id: 'mine' })]);
    const broken = { ...backup, rows: { ...backup.rows, days: [{} as never] } };
    await expect(replaceAll(other, broken)).rejects.toThrow();
    expect(await other.asks.toArray()).toMatchObject([{ id: 'mine' }]);
  });

  it('leaves out rows that are damaged, and says how many', async () => {
    await fill();
    const file = JSON.parse(await backupText(db, 7)) as { tables: { asks: unknown[]; documents: unknown[] } };
    file.tables.asks.push({ id: 'x', sentence: 7 });
    file.tables.documents.push({ name: 'aor', value: { lines: 'none' } });
    expect(readBackup(JSON.stringify(file))).toMatchObject({ unreadable: 2, rows: { asks: { length: 2 } } });
  });

  it('is refused with a reason when it is none', () => {
    expect(readBackup('{')).toBe('notJson');
    expect(readBackup('[]')).toBe('notBackup');
    const tables = { asks: [], days: [], askers: [], documents: [], aorVersions: [], results: [] };
    expect(readBackup(JSON.stringify({ remit: 'backup', version: 99, savedAt: 0, tables }))).toBe('newer');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['notJson', 'notBackup']).toContain(readBackup(text));
      }),
    );
  });
});

describe('deleteAll', () => {
  it('leaves nothing', async () => {
    await fill();
    await deleteAll(db);
    for (const table of db.tables) expect(await table.count()).toBe(0);
  });
});

describe('expire', () => {
  const keep = { keepWordsDays: 30, keepAsksDays: 365 };

  it('lets words go after so many days, and asks after more; what was counted stays counted', async () => {
    await recordAsks(db, [
      ask({ id: 'new', day: '2026-11-18' }),
      ask({ id: 'old', day: '2026-10-01' }),
      ask({ id: 'very old', day: '2025-10-01' }),
    ]);
    const before = await tallies(db);
    await expire(db, keep, '2026-11-20');
    const left = await db.asks.orderBy('day').toArray();
    expect(left.map(({ id, sentence }) => [id, sentence !== ''])).toEqual([
      ['old', false],
      ['new', true],
    ]);
    expect(JSON.stringify(left[0])).not.toMatch(/website by Friday|"Website"/);
    expect(await tallies(db)).toEqual(before);
  });

  it('keeps the words of what was put off', async () => {
    await recordAsks(db, [ask({ day: '2026-10-01' })]);
    await changeAsk(db, 'a1', () => ({ answer: { kind: 'later', at: 1, until: 99 } }));
    await expire(db, keep, '2026-11-20');
    expect(await db.asks.get('a1')).toMatchObject({ sentence: ask().sentence });
  });

  it('lets nothing go where the person wants all kept, and gets through many rows', async () => {
    const many = Array.from({ length: 450 }, (_, i) =>
      ask({ id: String(i), postId: String(i), day: '2026-10-01' }),
    );
    for (const one of many) await recordAsks(db, [one]);
    await expire(db, { keepWordsDays: null, keepAsksDays: null }, '2026-11-20');
    expect(await db.asks.where('wordsDay').above('').count()).toBe(450);
    await expire(db, keep, '2026-11-20');
    expect(await db.asks.where('wordsDay').above('').count()).toBe(0);
  });
});
