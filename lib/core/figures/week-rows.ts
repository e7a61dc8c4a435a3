import type { Aor } from '../../model/aor';
import type { Tally } from '../../model/tally';
import { weekFigures, type WeekFigures } from '../tally/week-figures';
import { weeksIn, type DayRange, type WeekPart } from './range';

/** One week of a range with its tallies and figures. */
export interface WeekRow extends WeekPart {
  readonly tallies: readonly Tally[];
  readonly figures: WeekFigures;
}

/** The weeks of a range, oldest first. Tallies of other days are left out. `weekStart`: 1 = Monday … 7. */
export function weekRows(tallies: Iterable<Tally>, aor: Aor, range: DayRange, weekStart: number): WeekRow[] {
  const weeks = weeksIn(range, weekStart).map((week) => ({ ...week, tallies: [] as Tally[] }));
  const byDay = new Map<string, Tally[] | undefined>();
  const weekOfDay = (day: string) => {
    if (day < range.firstDay || day > range.lastDay) return undefined;
    return weeks.find(({ lastDay }) => day <= lastDay)?.tallies;
  };
  for (const tally of tallies) {
    if (!byDay.has(tally.day)) byDay.set(tally.day, weekOfDay(tally.day));
    byDay.get(tally.day)?.push(tally);
  }
  return weeks.map((week) => ({ ...week, figures: weekFigures(week.tallies, aor, week.days) }));
}
