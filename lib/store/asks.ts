import type { Ask } from '../model/ask';
import { changeOf, isEmpty, sum } from '../core/tally/change';
import { postKey, type AskRow, type Database, type Undoable } from './database';

/**
 * Records asks that are not known yet, with their tallies, in one transaction; known ones are left alone.
 * Returns all of them as stored, in the given order. Repeating a call changes nothing.
 */
export async function recordAsks(db: Database, asks: readonly Ask[]): Promise<AskRow[]> {
  return db.transaction('rw', db.asks, db.tallies, async () => {
    const known = await db.asks.bulkGet(asks.map((ask) => ask.id));
    const rows: AskRow[] = [];
    for (const [i, ask] of asks.entries()) {
      const stored = known[i] ?? rows.find((row) => row.id === ask.id);
      rows.push(stored ?? (await write(db, null, { ...rowOf(ask), undo: null })));
    }
    return rows;
  });
}

/**
 * Changes one ask and moves its tallies, in one transaction. The state before can be had back by `undoAsk`.
 * Null when there is no such ask.
 */
export async function changeAsk(
  db: Database,
  id: string,
  change: (ask: Ask) => Partial<Undoable>,
): Promise<AskRow | null> {
  return db.transaction('rw', db.asks, db.tallies, async () => {
    const before = await db.asks.get(id);
    if (!before) return null;
    const { answer, judgement, minutes, minutesFrom } = before;
    const after = { ...before, ...change(before), undo: { answer, judgement, minutes, minutesFrom } };
    return write(db, before, after);
  });
}

/** Takes back the last change of an ask; without one, nothing happens. Null when there is no such ask. */
export async function undoAsk(db: Database, id: string): Promise<AskRow | null> {
  return db.transaction('rw', db.asks, db.tallies, async () => {
    const before = await db.asks.get(id);
    if (!before?.undo) return before ?? null;
    return write(db, before, { ...before, ...before.undo, undo: null });
  });
}

async function write(db: Database, before: AskRow | null, after: AskRow): Promise<AskRow> {
  const row: AskRow = { ...after, open: after.answer ? 0 : 1 };
  await db.asks.put(row);
  for (const change of changeOf(before, row)) {
    const known = await db.tallies.get(change.key);
    const next = known ? sum(known, change) : change;
    if (isEmpty(next)) await db.tallies.delete(next.key);
    else await db.tallies.put(next);
  }
  return row;
}

function rowOf(ask: Ask): Omit<AskRow, 'undo'> {
  return { ...ask, postKey: postKey(ask.site, ask.postId), open: ask.answer ? 0 : 1 };
}

/** The asks with these ids that are stored, in the given order. */
export async function asksByIds(db: Database, ids: readonly string[]): Promise<AskRow[]> {
  return (await db.asks.bulkGet([...ids])).filter((row) => row !== undefined);
}

/** All asks of one post, in the order of the first seen. */
export function asksOfPost(db: Database, site: string, postId: string): Promise<AskRow[]> {
  return db.asks.where('postKey').equals(postKey(site, postId)).sortBy('seenAt');
}

/** The asks without an answer, newest first. */
export async function openAsks(db: Database, limit: number): Promise<AskRow[]> {
  const rows = await db.asks.where('open').equals(1).sortBy('seenAt');
  return rows.reverse().slice(0, limit);
}
