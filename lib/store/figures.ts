import { isEntry } from '../core/figures/entries';
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

/** Of the refusals of outside asks in a range of days, how many went fine and how many brought trouble. Reads what has been told of. */
export async function outcomesIn(db: Database, range: DayRange): Promise<{ fine: number; trouble: number }> {
  const count = (outcome: 'fine' | 'trouble') =>
    db.asks
      .where('answer.outcome')
      .equals(outcome)
      .filter((ask) => isEntry({ figure: 'handedBack', ranges: [range] }, ask))
      .count();
  return { fine: await count('fine'), trouble: await count('trouble') };
}
