import { RecurringLog } from '../model/time-log';
import type { Database } from './database';

const NOTHING: RecurringLog = { entries: [], enteredThrough: '' };

/** The person's recurring work; none when the row cannot be read. */
export async function loadRecurring(db: Database): Promise<RecurringLog> {
  const row = await db.documents.get('recurring');
  const parsed = RecurringLog.safeParse(row?.value);
  return parsed.success ? parsed.data : NOTHING;
}

/** Changes recurring work as it is at that moment, and returns it: what another writer saved meanwhile stays. */
export async function changeRecurring(
  db: Database,
  change: (log: RecurringLog) => Partial<RecurringLog>,
): Promise<RecurringLog> {
  return db.transaction('rw', db.documents, async () => {
    const log = await loadRecurring(db);
    const next = { ...log, ...change(log) };
    await saveRecurring(db, next);
    return next;
  });
}

async function saveRecurring(db: Database, log: RecurringLog): Promise<void> {
  await db.documents.put({ name: 'recurring', value: log });
}
