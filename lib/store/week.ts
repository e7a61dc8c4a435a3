import { localDay, weekOf } from '../core/basics/week';
import { weekFigures, type WeekFigures } from '../core/tally/week-figures';
import type { Aor } from '../model/aor';
import type { Database } from './database';
import { talliesBetween } from './day-tallies';

/** The figures of the week in which `now` (epoch ms) lies. Reads that week's tallies only. `firstDay`: 1 = Monday … 7. */
export async function weekFiguresAt(
  db: Database,
  aor: Aor,
  now: number,
  timeZone: string,
  firstDay: number,
): Promise<WeekFigures> {
  const days = weekOf(localDay(now, timeZone), firstDay);
  const tallies = await talliesBetween(db, { firstDay: days[0] ?? '', lastDay: days[6] ?? '' });
  return weekFigures(tallies, aor);
}
