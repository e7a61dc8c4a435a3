import type { Database } from '../../lib/store/database';
import { refreshBadge } from './badge';
import { expireNow } from './data-commands';
import { enterRecurring } from './log-commands';
import { comeBack } from './put-off';
import { endTrouble } from './trouble';

/** What time brings: put-off asks, recurring work, another week, words whose time is over. */
export async function turn(db: Database): Promise<void> {
  await comeBack(db);
  await enterRecurring(db);
  await expireNow(db);
  await endTrouble();
  await refreshBadge(db);
}
