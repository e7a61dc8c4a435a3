import { asUtc, daysLater, lastOfMonth, weekdayOf, type Wall } from './zone';

const FRIDAY = 5;

/** Monday is 1, Sunday 7. */
export function isoWeekday(wall: Wall): number {
  return weekdayOf(wall) || 7;
}

/** Day of the week (Monday is 1, Sunday 7) in the week so many weeks from now. */
export function dayOfWeek(now: Wall, weeks: number, day: number): Wall {
  return daysLater(now, day - isoWeekday(now) + 7 * weeks);
}

/** An hour that is said without a half of the day, as it is meant at work: "by 5" is in the afternoon, "by 9" in the morning. */
export function workHour(hour: number): number {
  return hour < 8 ? hour + 12 : hour;
}

/** An hour as it is said: before noon, after it, or without a half of the day (see `workHour`). */
export function hourIn(half: 'am' | 'pm' | null, hour: number): number {
  if (half === null) return workHour(hour);
  return half === 'pm' && hour < 12 ? hour + 12 : hour;
}

/** The next time from now on that clocks show such an hour and minute; minutes before or beyond the hour (a quarter to four: −15) roll over. */
export function nextAt(now: Wall, { hour, minute }: Pick<Wall, 'hour' | 'minute'>): Wall {
  const minutes = 60 * hour + minute;
  const today = { ...now, hour: Math.floor(minutes / 60), minute: minutes % 60 };
  return asUtc(today) < asUtc(now) ? daysLater(today, 1) : today;
}

/** So many minutes from now; those beyond the hour are left to the calendar (`asUtc`). */
export function minutesLater(now: Wall, minutes: number): Wall {
  return { ...now, minute: now.minute + minutes };
}

/** The next such day of the week (Sunday is 0) after today. */
export function nextOnWeekday(now: Wall, day: number): Wall {
  return daysLater(now, (day - weekdayOf(now) + 7) % 7 || 7);
}

/** The nth (from 1; Infinity is the last) such day of the week (Monday is 1) in the month of `wall`. */
export function nthInMonth(wall: Wall, day: number, nth: number): Wall {
  const first = 1 + ((day - isoWeekday({ ...wall, day: 1 }) + 7) % 7);
  const most = Math.floor((lastOfMonth({ ...wall, day: 1 }) - first) / 7) + 1;
  return { ...wall, day: first + 7 * (Math.min(nth, most) - 1) };
}

/** Friday of the week `weeks` from now (weeks start on Monday; on a weekend "this week" ends on Sunday). */
export function weekEnd(now: Wall, weeks: number): Wall {
  return dayOfWeek(now, weeks, weeks === 0 && isoWeekday(now) > FRIDAY ? 7 : FRIDAY);
}

/** So many days later (below 0, earlier), Saturdays and Sundays not counted; at most 60. */
export function workDaysLater(now: Wall, count: number): Wall {
  let day = now;
  for (let left = Math.min(Math.abs(count), 60); left > 0;) {
    day = daysLater(day, Math.sign(count));
    if (isoWeekday(day) <= FRIDAY) left--;
  }
  return day;
}

/** A day every year: the next one from now on. */
export function nextOf(now: Wall, inYear: (wall: Wall) => Wall): Wall {
  const day = inYear(now);
  const isGone = day.month * 31 + day.day < now.month * 31 + now.day;
  return isGone ? inYear({ ...now, year: now.year + 1 }) : day;
}

/** Such a day of the month (from 1; Infinity is the last), the next one from now on. */
export function nextDate(now: Wall, month: number, day: number): Wall {
  return nextOf(now, (wall) => ({
    ...wall,
    month,
    day: Math.min(day, lastOfMonth({ ...wall, month, day: 1 })),
  }));
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
    const day = months === 0 && number < now.day ? null : numberedIn(now, months, number);
    if (day !== null) return day;
  }
  return null;
}

/** A day of this month or of one so many later; null when it has no such day. */
export function numberedIn(now: Wall, months: number, day: number): Wall | null {
  const month = daysLater({ ...now, month: now.month + months, day: 1 }, 0);
  return day >= 1 && day <= lastOfMonth(month) ? { ...month, day } : null;
}
