import { RecurringLog } from '../model/time-log';
import type { Database } from './database';

const NOTHING: RecurringLog = { entries: [], enteredThrough: '' };

/** The person's recurring work; none when the row cannot be read. */
export async function loadRecurring(db: Database): Promise<RecurringLog> {
  const row = await db.documents.get('recurring');
  const parsed = RecurringLog.safeParse(row?.value);
  return parsed.success ? parsed.data : NOTHING;
}

export async function saveRecurring(db: Database, log: RecurringLog): Promise<void> {
  await db.documents.put({ name: 'recurring', value: log });
}
