import type { Database } from './database';
import { moveTallies } from './day-tallies';

/** The site of asks that are only there to play with. */
export const SAMPLE_SITE = 'sample';

/** How many sample asks there are. */
export function sampleCount(db: Database): Promise<number> {
  return db.asks.where('postKey').startsWith(`${SAMPLE_SITE}|`).count();
}

/** Takes every sample ask away, with what it counted for and the names that it brought. */
export async function dropSample(db: Database): Promise<void> {
  await db.transaction('rw', db.asks, db.days, db.askers, async () => {
    const rows = await db.asks.where('postKey').startsWith(`${SAMPLE_SITE}|`).toArray();
    for (const row of rows) {
      await db.asks.delete(row.id);
      await moveTallies(db, row, null);
    }
    for (const asker of new Set(rows.map((row) => row.asker)))
      if (asker && (await db.asks.where('asker').equals(asker).count()) === 0) await db.askers.delete(asker);
  });
}
