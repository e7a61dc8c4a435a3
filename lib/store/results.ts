import { Funnel, MonthResults } from '../model/results';
import type { Database } from './database';

/** The steps of the person's results; null before they were set, or when the row cannot be read. */
export async function loadFunnel(db: Database): Promise<Funnel | null> {
  const row = await db.documents.get('funnel');
  const parsed = Funnel.safeParse(row?.value);
  return parsed.success ? parsed.data : null;
}

export async function saveFunnel(db: Database, funnel: Funnel): Promise<void> {
  await db.documents.put({ name: 'funnel', value: funnel });
}

export async function saveMonth(db: Database, results: MonthResults): Promise<void> {
  await db.results.put(results);
}

/** The results of a range of months (`YYYY-MM`, both included), oldest first; months that cannot be read are left out. */
export async function resultsBetween(db: Database, first: string, last: string): Promise<MonthResults[]> {
  const rows = await db.results.where('month').between(first, last, true, true).toArray();
  return rows.flatMap((row) => {
    const parsed = MonthResults.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
