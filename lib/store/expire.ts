import { withoutWords } from '../core/without-words';
import { addDays } from '../core/week';
import type { Settings } from '../model/settings';
import type { Database } from './database';
import { write } from './write-ask';

/** Rows changed in one transaction: the next one waits no longer than this takes. */
const BATCH = 200;

/**
 * Lets go what the person no longer wants kept: words of asks, and asks, older than so many days. What was counted stays counted; an ask
 * that was put off keeps its words until it is back and answered. `today` is `YYYY-MM-DD`.
 */
export async function expire(
  db: Database,
  { keepWordsDays, keepAsksDays }: Pick<Settings, 'keepWordsDays' | 'keepAsksDays'>,
  today: string,
): Promise<void> {
  if (keepAsksDays !== null) await db.asks.where('day').below(addDays(today, -keepAsksDays)).delete();
  if (keepWordsDays !== null) while ((await expireWords(db, addDays(today, -keepWordsDays))) === BATCH);
}

/** Takes the words from a batch of asks of before a day; returns how many those were. */
function expireWords(db: Database, before: string): Promise<number> {
  return db.transaction('rw', db.asks, db.days, async () => {
    const old = db.asks.where('wordsDay').below(before);
    const rows = await old
      .filter((row) => row.returnAt === undefined && row.back === undefined)
      .limit(BATCH)
      .toArray();
    for (const row of rows) await write(db, row, { ...withoutWords(row), undo: null });
    return rows.length;
  });
}
