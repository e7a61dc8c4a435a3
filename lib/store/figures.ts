import type { DayRange } from '../core/figures/range';
import type { Ask } from '../model/ask';
import type { AskRow, Database } from './database';

/** The asks of a range of days that pass the filter, newest day first, at most `limit`. */
export function newestAsks(
  db: Database,
  { firstDay, lastDay }: DayRange,
  limit: number,
  isWanted: (ask: Ask) => boolean = () => true,
): Promise<AskRow[]> {
  const asks = db.asks.where('day').between(firstDay, lastDay, true, true).reverse();
  return asks.filter(isWanted).limit(limit).toArray();
}
