import { Dexie, type EntityTable } from 'dexie';
import type { Ask } from '../model/ask';
import type { AorVersion } from '../model/aor-version';
import type { MonthResults } from '../model/results';
import type { DayRow } from '../model/tally';
import { ownVersionOnly } from './own-version';
import { soundRows } from './sound-rows';
import { declareVersions } from './versions';

/** What an undo gives back. */
export type Undoable = Pick<Ask, 'answer' | 'judgement' | 'minutes' | 'minutesFrom'>;

/** An ask as a row: with what is searched, and the state before the last command. */
export interface AskRow extends Ask {
  /** `site|postId`: all asks of one post. */
  postKey: string;
  /** 1 while there is no answer. */
  open: 0 | 1;
  /** Key of who asks, see `askerKey`. */
  asker: string;
  undo: Undoable | null;
  /** When it comes back, epoch ms; only while it is put off. */
  returnAt?: number;
  /** Only while it is open again after having been put off. */
  back?: 1;
  /** Its day, while its words are kept. */
  wordsDay?: string;
}

/** Who is behind a key of the tallies; kept apart from them, so that it can be erased. */
export interface AskerRow {
  readonly key: string;
  readonly name: string;
  readonly address: string;
}

/** What another device counted on a day; `key` is `device|day`. */
export interface FarDayRow {
  readonly key: string;
  readonly device: string;
  readonly day: string;
  /** As in `WeekItem`. */
  readonly n: number;
  readonly cells: readonly number[];
}

/**
 * Single documents by name: the AoR and its draft, the settings, what was learned from corrections, work that recurs, the weekly
 * review, the steps of the results, when a backup was made, documents that could not be read when they were written anew, and when time was last
 * attended to. */
export interface DocumentRow {
  name:
    | 'aor'
    | 'aor-draft'
    | 'welcome'
    | 'sync'
    | 'policy'
    | 'drift'
    | 'settings'
    | 'learned'
    | 'recurring'
    | 'review'
    | 'funnel'
    | 'backup'
    | 'damaged'
    | 'turned';
  value: unknown;
}

export type Database = Dexie & {
  asks: EntityTable<AskRow, 'id'>;
  days: EntityTable<DayRow, 'day'>;
  askers: EntityTable<AskerRow, 'key'>;
  documents: EntityTable<DocumentRow, 'name'>;
  aorVersions: EntityTable<AorVersion, 'number'>;
  results: EntityTable<MonthResults, 'month'>;
  farDays: EntityTable<FarDayRow, 'key'>;
};

/** Opens (lazily) the one database. Writes are the worker's alone; pages read. Damaged rows are left out of what is read. */
export function openDatabase(name = 'remit'): Database {
  const { indexedDB } = Dexie.dependencies;
  const options = indexedDB ? { indexedDB: ownVersionOnly(indexedDB) } : {};
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', ...options }) as Database;
  declareVersions(db);
  db.use(soundRows);
  return db;
}
