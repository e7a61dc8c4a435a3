import { askerKey } from '../core/tally/asker-key';
import type { AskRow, Database } from './database';
import { moveTallies } from './day-tallies';

/** Stores an ask with what is searched of it, and moves its tallies; within a transaction. `before` is null for a new one. */
export async function write(db: Database, before: AskRow | null, after: AskRow): Promise<AskRow> {
  const row: AskRow = { ...after, open: after.answer ? 0 : 1, asker: askerKey(after.author) };
  const returnAt = row.answer?.kind === 'later' ? row.answer.until : undefined;
  if (returnAt === undefined) delete row.returnAt;
  else row.returnAt = returnAt;
  if (row.isBack && row.open === 1) row.back = 1;
  else delete row.back;
  await db.asks.put(row);
  await moveTallies(db, before, row);
  return row;
}
