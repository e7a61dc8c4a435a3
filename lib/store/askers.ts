import { askerKey } from '../core/tally/asker-key';
import { withoutWords } from '../core/ask/without-words';
import type { Ask } from '../model/ask';
import type { Database } from './database';
import { write } from './write-ask';

/** Keeps the readable name of who asks; within the transaction of the ask. */
export async function keepAsker(db: Database, { author }: Ask): Promise<void> {
  const key = askerKey(author);
  if (key && !(await db.askers.get(key))) await db.askers.put({ key, ...author });
}

/** The readable names by key. */
export async function askerNames(db: Database): Promise<Map<string, string>> {
  const rows = await db.askers.toArray();
  return new Map(rows.map(({ key, name, address }) => [key, name || address]));
}

/**
 * Forgets a person: the name goes, and from their asks name, address and words. What was counted stays counted, as of nobody.
 * Returns how many asks that were.
 */
export async function eraseAsker(db: Database, key: string): Promise<number> {
  return db.transaction('rw', db.asks, db.days, db.askers, async () => {
    const rows = await db.asks.where('asker').equals(key).toArray();
    const nobody = { name: '', address: '' };
    for (const row of rows) await write(db, row, { ...withoutWords(row), author: nobody, undo: null });
    await db.askers.delete(key);
    return rows.length;
  });
}
