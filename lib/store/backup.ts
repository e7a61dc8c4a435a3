import { BACKUP_VERSION, type Backup } from '../model/backup';
import type { Ask } from '../model/ask';
import { keepAsker } from './askers';
import type { Database, DocumentRow } from './database';
import { moveTallies } from './day-tallies';
import { rowOf } from './row-of';
import { write } from './write-ask';

/**
 * What another machine must not take over (two that sync under one name would overwrite each other's counts), or has no use for. A rescue
 * file holds it.
 */
const OF_THIS_MACHINE: readonly DocumentRow['name'][] = ['sync', 'policy', 'turned', 'damaged'];

/** Everything that is stored, as the text of one file, but what belongs to this machine. `now` is epoch ms. */
export async function backupText(db: Database, now: number): Promise<string> {
  const [asks, days, askers, documents, aorVersions, results] = await db.transaction('r', db.tables, () =>
    Promise.all([
      db.asks.toArray(),
      db.days.toArray(),
      db.askers.toArray(),
      db.documents.toArray(),
      db.aorVersions.toArray(),
      db.results.toArray(),
    ]),
  );
  const kept = documents.filter(({ name }) => !OF_THIS_MACHINE.includes(name));
  const tables = { asks, days, askers, documents: kept, aorVersions, results };
  return JSON.stringify({ remit: 'backup', version: BACKUP_VERSION, savedAt: now, tables });
}

/** What restoring a backup would do. */
export interface BackupEffect {
  /** Asks in the file, and those of them that are not here. */
  readonly asks: number;
  readonly newAsks: number;
  /** Asks that are here and not in the file: lost by replacing, kept by merging. */
  readonly onlyHere: number;
  readonly hasAor: boolean;
}

export async function effectOf(db: Database, { rows }: Backup): Promise<BackupEffect> {
  const here = new Set(await db.asks.toCollection().primaryKeys());
  const newAsks = rows.asks.filter(({ id }) => !here.has(id)).length;
  return {
    asks: rows.asks.length,
    newAsks,
    onlyHere: here.size - (rows.asks.length - newAsks),
    hasAor: rows.documents.some(({ name }) => name === 'aor'),
  };
}

/** Puts a backup in place of everything, or nothing at all when anything fails. */
export async function replaceAll(db: Database, { rows }: Backup): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await db.asks.bulkPut(rows.asks.map(rowOf));
    await db.days.bulkPut(rows.days);
    await db.askers.bulkPut(rows.askers);
    await db.documents.bulkPut(rows.documents as DocumentRow[]);
    await db.aorVersions.bulkPut(rows.aorVersions);
    await db.results.bulkPut(rows.results);
  });
}

/**
 * Adds what is in a backup and not here, or nothing at all when anything fails; what is here stays as it is. Days that are not here at
 * all come as they were counted, less the asks that count here on another day (their mail was opened anew).
 */
export async function mergeAll(db: Database, { rows }: Backup): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const days = new Set(await db.days.toCollection().primaryKeys());
    const twice: Ask[] = [];
    for (const ask of rows.asks) {
      if (!(await db.asks.get(ask.id))) await addAsk(db, ask, days.has(ask.day));
      else if (!days.has(ask.day)) twice.push(ask);
    }
    await db.days.bulkPut(rows.days.filter(({ day }) => !days.has(day)));
    for (const ask of twice) await moveTallies(db, rowOf(ask), null);
    await addMissing(db, rows);
  });
}

async function addAsk(db: Database, ask: Ask, isDayHere: boolean): Promise<void> {
  const row = await write(db, null, rowOf(ask));
  await keepAsker(db, ask);
  // The file's own day will come with all its counts.
  if (!isDayHere) await moveTallies(db, row, null);
}

async function addMissing(db: Database, rows: Backup['rows']): Promise<void> {
  const documents = new Set<string>(await db.documents.toCollection().primaryKeys());
  const missing = rows.documents.filter(({ name }) => !documents.has(name)) as DocumentRow[];
  await db.documents.bulkPut(missing);
  const versions = new Set(await db.aorVersions.toCollection().primaryKeys());
  await db.aorVersions.bulkPut(rows.aorVersions.filter(({ number }) => !versions.has(number)));
  const months = new Set(await db.results.toCollection().primaryKeys());
  await db.results.bulkPut(rows.results.filter(({ month }) => !months.has(month)));
}

/** Removes everything that is stored. */
export async function deleteAll(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
}
