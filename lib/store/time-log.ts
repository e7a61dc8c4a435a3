import { postKey } from '../core/ask/post-key';
import type { AskRow, Database } from './database';

/** The site under which hours without an ask are kept. */
const LOG = 'log';

/** Which entries are there already, by their ids. */
export async function knownLogIds(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.asks
    .where('postKey')
    .anyOf(ids.map((id) => postKey(LOG, id)))
    .toArray();
  return new Set(rows.map(({ postId }) => postId));
}

/** The hours that were noted for a day (`YYYY-MM-DD`), the last first; those taken out again are left out. */
export async function loggedOn(db: Database, day: string): Promise<AskRow[]> {
  const rows = await db.asks.where('day').equals(day).toArray();
  return rows
    .filter(({ origin, answer }) => origin === 'log' && answer?.kind !== 'not-an-ask')
    .sort((a, b) => b.seenAt - a.seenAt);
}
