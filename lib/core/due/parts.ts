import { dayOfWeek, nextDate } from './moments';
import type { Wall } from './zone';

/** A part of a week or of a month. */
export type Part = 'early' | 'mid' | 'late';

/** Days of the week (Monday is 1) and of the month that the parts mean. */
const IN_WEEK: Readonly<Record<Part, number>> = { early: 2, mid: 3, late: 5 };
const IN_MONTH: Readonly<Record<Part, number>> = { early: 10, mid: 15, late: Infinity };

/** Such a part of the week so many weeks from now. */
export function partOfWeek(now: Wall, weeks: number, part: Part): Wall {
  return dayOfWeek(now, weeks, IN_WEEK[part]);
}

/** The number of the month with this name, by the first three letters of the twelve; from 1. */
export function monthNamed(months: readonly string[], name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Such a day (Infinity is the last) of the month with this name, by the first three letters of the twelve; the next one from now on. */
export function dayOfMonth(now: Wall, months: readonly string[], name: string, day: number): Wall {
  return nextDate(now, monthNamed(months, name), day);
}

/** Such a part of the month with this name, by the first three letters of the twelve; the next one from now on. */
export function partOfMonth(now: Wall, months: readonly string[], name: string, part: Part): Wall {
  return dayOfMonth(now, months, name, IN_MONTH[part]);
}
