import { SteadyDay, steadyDay } from '../core/data/steady-day';
import type { Database } from './database';

/** Notes that time was attended to, and gives the day by which things may expire. Rejects when nothing can be written. */
export async function steadyToday(db: Database, today: string, now: number): Promise<string> {
  return db.transaction('rw', db.documents, async () => {
    const before = SteadyDay.safeParse((await db.documents.get('turned'))?.value);
    const value = steadyDay(before.success ? before.data : null, today, now);
    await db.documents.put({ name: 'turned', value });
    return value.day;
  });
}
