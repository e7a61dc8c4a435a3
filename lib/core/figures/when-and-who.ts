import type { DayRow, Tally } from '../../model/tally';
import { weekdayOf } from '../basics/week';

/** Asks seen in one hour of one weekday. */
export interface HourCount {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** 0–23, local. */
  readonly hour: number;
  readonly count: number;
}

/** When asks came, in the person's local time of that day; hours without asks are left out. "Not an ask" is not counted. */
export function asksByHour(days: Iterable<Pick<DayRow, 'day' | 'hours'>>): HourCount[] {
  const counts = new Map<number, number>();
  for (const { day, hours } of days) {
    const weekday = weekdayOf(day);
    for (const [hour, count] of hours.entries())
      if (count > 0) counts.set(24 * weekday + hour, count + (counts.get(24 * weekday + hour) ?? 0));
  }
  return [...counts].map(([at, count]) => ({ weekday: Math.floor(at / 24), hour: at % 24, count }));
}

/** What one person asked of one line; an empty `lineId` = it fits no line. */
export interface AskerCount {
  /** See `askerKey`. */
  readonly asker: string;
  readonly lineId: string;
  readonly count: number;
}

/** Who asks for what: the `limit` people who ask most, by line; most asks first. Asks of nobody known are left out. */
export function asksByAsker(tallies: Iterable<Tally>, limit: number): AskerCount[] {
  const byAsker = new Map<string, Map<string, number>>();
  for (const { asker, lineId, answer, source, count } of tallies) {
    if (asker === '' || answer === 'not-an-ask' || source === 'log') continue;
    const lines = byAsker.get(asker) ?? new Map<string, number>();
    lines.set(lineId, count + (lines.get(lineId) ?? 0));
    byAsker.set(asker, lines);
  }
  const all = (lines: Map<string, number>) => [...lines.values()].reduce((sum, one) => sum + one, 0);
  return [...byAsker]
    .sort(([, a], [, b]) => all(b) - all(a))
    .slice(0, limit)
    .flatMap(([asker, lines]) => [...lines].map(([lineId, count]) => ({ asker, lineId, count })));
}
