import { isoWeekday } from './moments';
import { HOUR_NAMES } from './time-names';
import type { Unit } from './units-later';
import { daysLater, type Wall } from './zone';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HOURS = HOUR_NAMES.split('|');
/** The first letters of the twelve months. */
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const PLACES: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: Infinity,
};

/** "A", "three", "12". */
export function numberNamed(name: string): number {
  const word = name.toLowerCase();
  return word === 'a' ? 1 : HOURS.indexOf(word) + 1 || Number(word);
}

/** "First", "2nd"; "last" is Infinity. */
export function placeNamed(name: string): number {
  return PLACES[name.toLowerCase()] ?? 1;
}

/** Monday is 1. */
export function dayNamed(name: string): number {
  return DAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Such a weekday in the week so many weeks after the one to come. */
export function weekday(now: Wall, name: string, weeks: number): Wall {
  const ahead = dayNamed(name) - isoWeekday(now);
  return daysLater(now, (ahead <= 0 ? ahead + 7 : ahead) + 7 * weeks);
}

/** "Business days", "wks", "hrs". */
export function unitNamed(name: string): Unit {
  if (/^(?:business|work)/i.test(name)) return 'work day';
  if (/^w/i.test(name)) return 'week';
  if (/^h/i.test(name)) return 'hour';
  if (/^mi/i.test(name)) return 'minute';
  return /^m/i.test(name) ? 'month' : 'day';
}
