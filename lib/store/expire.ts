import { withoutWords } from '../core/ask/without-words';
import { addDays } from '../core/basics/week';
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
  if (keepAsksDays !== null) while ((await expireAsks(db, addDays(today, -keepAsksDays))) === BATCH);
  if (keepWordsDays === null) return;
  let from: string | null = '';
  while (from !== null) from = await expireWords(db, from, addDays(today, -keepWordsDays));
}

/** Deletes a batch of asks of before a day; returns how many those were. */
function expireAsks(db: Database, before: string): Promise<number> {
  return db.asks.where('day').below(before).limit(BATCH).delete();
}

/**
 * Takes the words from a batch of asks from a day to before another; returns the day to go on from, null when that was all. What keeps
 * its words is thus not looked at again and again.
 */
function expireWords(db: Database, from: string, before: string): Promise<string | null> {
  return db.transaction('rw', db.asks, db.days, async () => {
    const old = db.asks.where('wordsDay').between(from, before);
    const rows = await old
      .filter((row) => row.returnAt === undefined && row.back === undefined)
      .limit(BATCH)
      .toArray();
    for (const row of rows) await write(db, row, { ...withoutWords(row), undo: null });
    return rows.length === BATCH ? (rows.at(-1)?.wordsDay ?? null) : null;
  });
}
