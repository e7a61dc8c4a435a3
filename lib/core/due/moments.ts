import { daysLater, lastOfMonth, weekdayOf, type Wall } from './zone';

const FRIDAY = 5;

/** Friday of the week `weeks` from now (weeks start on Monday; on a weekend "this week" ends on Sunday). */
export function weekEnd(now: Wall, weeks: number): Wall {
  const weekday = weekdayOf(now) === 0 ? 7 : weekdayOf(now);
  const end = weeks === 0 && weekday > FRIDAY ? 7 : FRIDAY;
  return daysLater(now, end - weekday + 7 * weeks);
}

/** Last day of the month that is so many months from now. */
export function monthEnd(now: Wall, months: number): Wall {
  const first = daysLater({ ...now, month: now.month + months, day: 1 }, 0);
  return { ...first, day: lastOfMonth(first) };
}

/** Last day of the quarter. */
export function quarterEnd(now: Wall): Wall {
  return monthEnd(now, 2 - ((now.month - 1) % 3));
}

/** Next day with this number in the month, today included; null for a number no month has. */
export function nextNumbered(now: Wall, number: number): Wall | null {
  for (let months = 0; months < 3; months++) {
    const month = daysLater({ ...now, month: now.month + months, day: 1 }, 0);
    if (months === 0 && number < now.day) continue;
    if (number <= lastOfMonth(month)) return { ...month, day: number };
  }
  return null;
}
