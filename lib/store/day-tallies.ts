import { addTally, changeOf, countsAlike, type Tallies } from '../core/tally/change';
import { packDay, unpackDay } from '../core/tally/day-row';
import { seenHour } from '../core/tally/seen-hour';
import { tallyKey } from '../core/tally/tally-of';
import type { DayRange } from '../core/figures/range';
import type { Ask } from '../model/ask';
import type { DayRow, Tally } from '../model/tally';
import { farDayRow } from '../core/sync/day-item';
import type { Database } from './database';
import { loadAor } from './documents';

/** Moves the tallies of an ask's day as it changes; within the transaction of the ask. Null stands for "not there". */
export async function moveTallies(db: Database, before: Ask | null, after: Ask | null): Promise<void> {
  if (before && after && countsAlike(before, after)) return;
  const days = new Set([before?.day, after?.day].filter((day) => day !== undefined));
  for (const day of days) {
    const row = await db.days.get(day);
    const next = movedDay(row, day, before?.day === day ? before : null, after?.day === day ? after : null);
    if (next.cells.length === 0) await db.days.delete(day);
    else await db.days.put(next);
  }
}

/** A day's row with one ask changed. */
function movedDay(row: DayRow | undefined, day: string, before: Ask | null, after: Ask | null): DayRow {
  const tallies: Tallies = new Map(row ? unpackDay(row).map((tally) => [tallyKey(tally), tally]) : []);
  for (const change of changeOf(before, after)) addTally(tallies, change);
  const hours = [...(row?.hours ?? [])];
  const move = (ask: Ask | null, by: number) => {
    const hour = ask && seenHour(ask);
    if (hour !== null) hours[hour] = (hours[hour] ?? 0) + by;
  };
  move(before, -1);
  move(after, 1);
  return packDay(day, tallies.values(), hours);
}

/** The tallies of a range of days: all that the figures need. Reads one row a day. */
export async function talliesBetween(db: Database, range: DayRange): Promise<Tally[]> {
  return (await daysBetween(db, range)).flatMap(unpackDay);
}

/** The rows of a range of days; a day has one for each of the person's machines. */
export async function daysBetween(db: Database, { firstDay, lastDay }: DayRange): Promise<DayRow[]> {
  const own = await db.days.where('day').between(firstDay, lastDay, true, true).toArray();
  const far = await db.farDays.where('day').between(firstDay, lastDay, true, true).toArray();
  if (far.length === 0) return own;
  const lineIds = (await loadAor(db))?.lines.map(({ id }) => id) ?? [];
  return [...own, ...far.map(({ day, cells }) => farDayRow(day, cells, lineIds))];
}
