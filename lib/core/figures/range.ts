import { addDays, weekOf } from '../basics/week';

/** Local days `YYYY-MM-DD`, both included. */
export interface DayRange {
  readonly firstDay: string;
  readonly lastDay: string;
}

export type Period = 'week' | 'month' | 'quarter' | 'year';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The calendar period in which `day` lies. It ends with the week of `today` at the latest: what is not planned yet counts for
 * nothing. `weekStart`: 1 = Monday … 7 = Sunday.
 */
export function periodOf(period: Period, day: string, today: string, weekStart: number): DayRange {
  const whole = period === 'week' ? weekAround(day, weekStart) : monthsAround(day, MONTHS[period]);
  const { lastDay: horizon } = weekAround(today, weekStart);
  return horizon >= whole.firstDay && horizon < whole.lastDay ? { ...whole, lastDay: horizon } : whole;
}

function weekAround(day: string, weekStart: number): DayRange {
  const days = weekOf(day, weekStart);
  return { firstDay: days[0] ?? day, lastDay: days[6] ?? day };
}

/** The stretch of `count` calendar months (counted from January) around a day. */
function monthsAround(day: string, count: number): DayRange {
  const year = Number(day.slice(0, 4));
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / count) * count;
  return { firstDay: firstOf(year, month), lastDay: addDays(firstOf(year, month + count), -1) };
}

/** `month` counts from 0 and may run over the year's end. */
function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** A part of one week, as far as it lies in a range. */
export interface WeekPart extends DayRange {
  /** 1–7. */
  readonly days: number;
}

/** A range cut at the weeks' starts, oldest first; the first and the last may be parts of a week. */
export function weeksIn({ firstDay, lastDay }: DayRange, weekStart: number): WeekPart[] {
  const weeks: WeekPart[] = [];
  for (let from = firstDay; from <= lastDay;) {
    const end = weekAround(from, weekStart).lastDay;
    const to = end < lastDay ? end : lastDay;
    weeks.push({ firstDay: from, lastDay: to, days: daysBetween(from, to) + 1 });
    from = addDays(to, 1);
  }
  return weeks;
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
