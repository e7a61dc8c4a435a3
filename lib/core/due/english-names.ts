import { isoWeekday } from './moments';
import { HOUR_NAMES } from './time-names';
import { daysLater, type Wall } from './zone';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HOURS = HOUR_NAMES.split('|');

/** "A", "three", "12". */
export function numberNamed(name: string): number {
  const word = name.toLowerCase();
  return word === 'a' ? 1 : HOURS.indexOf(word) + 1 || Number(word);
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
