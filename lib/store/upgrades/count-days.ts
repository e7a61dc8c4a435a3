import type { Transaction } from 'dexie';
import { askerKey } from '../../core/tally/asker-key';
import { packDay } from '../../core/tally/day-row';
import { recount } from '../../core/tally/recount';
import type { Tally } from '../../model/tally';
import type { Ask } from '../../model/ask';
import type { Person } from '../../model/post';

/** Version 3: counts all asks afresh into a row a day, and sets apart who asked. In which hour older asks came is not known. */
export async function countDays(transaction: Transaction): Promise<void> {
  const asks = transaction.table<Ask & { asker: string }>('asks');
  const askers = new Map<string, Person & { key: string }>();
  await asks.toCollection().modify((ask) => {
    ask.asker = askerKey(ask.author);
    if (ask.asker) askers.set(ask.asker, { key: ask.asker, ...ask.author });
  });
  const byDay = new Map<string, Tally[]>();
  for (const tally of recount(await asks.toArray()).values())
    byDay.set(tally.day, [...(byDay.get(tally.day) ?? []), tally]);
  await transaction.table('days').bulkPut([...byDay].map(([day, tallies]) => packDay(day, tallies, [])));
  await transaction.table('askers').bulkPut([...askers.values()]);
}
