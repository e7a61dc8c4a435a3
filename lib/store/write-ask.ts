import type { AskRow, Database } from './database';
import { moveTallies } from './day-tallies';
import { rowOf } from './row-of';

/** Stores an ask with what it is searched by, and moves its tallies; within a transaction. `before` is null for a new one. */
export async function write(db: Database, before: AskRow | null, after: AskRow): Promise<AskRow> {
  const row = { ...rowOf(after), undo: after.undo };
  await db.asks.put(row);
  await moveTallies(db, before, row);
  return row;
}
