import type { Database } from './database';

const MONTH = 30 * 86_400_000;
/** With fewer asks there is little to lose. */
const WORTH_IT = 50;

/** When the last backup was saved, epoch ms; null when never. */
export async function lastBackup(db: Database): Promise<number | null> {
  const row = await db.documents.get('backup');
  return typeof row?.value === 'number' ? row.value : null;
}

/** Whether there is something to lose and the last backup is a month old. `now` is epoch ms. */
export async function isBackupDue(db: Database, now: number): Promise<boolean> {
  const last = await lastBackup(db);
  if (last !== null && now - last < MONTH) return false;
  return (await db.asks.limit(WORTH_IT).count()) >= WORTH_IT;
}
