import { minutesLater, workDaysLater } from './moments';
import { daysLater, type Wall } from './zone';

/** What is counted. */
export type Unit = 'minute' | 'hour' | 'day' | 'work day' | 'week' | 'month';

/** So many minutes, days, weeks or months later; below 0, earlier. Half a week is three days. */
export function unitsLater(now: Wall, many: number, unit: Unit): Wall {
  if (unit === 'minute' || unit === 'hour')
    return minutesLater(now, Math.round(many * (unit === 'hour' ? 60 : 1)));
  if (unit === 'work day') return workDaysLater(now, many);
  if (unit === 'month') return daysLater({ ...now, month: now.month + Math.round(many) }, 0);
  return daysLater(now, Math.floor(many * (unit === 'week' ? 7 : 1)));
}
