import { minutesLater, workDaysLater } from './moments';
import { asUtc, daysLater, type Wall } from './zone';

/** What is counted. */
export type Unit = 'minute' | 'hour' | 'day' | 'work day' | 'week' | 'month';

/** The same time with hour and minute as a clock shows them. */
function rolledOver(wall: Wall): Wall {
  const at = new Date(asUtc(wall));
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return { ...day, hour: at.getUTCHours(), minute: at.getUTCMinutes() };
}

/** So many minutes, days, weeks or months later; below 0, earlier. Half a week is three days. */
export function unitsLater(now: Wall, many: number, unit: Unit): Wall {
  if (unit === 'minute' || unit === 'hour')
    return rolledOver(minutesLater(now, Math.round(many * (unit === 'hour' ? 60 : 1))));
  if (unit === 'work day') return workDaysLater(now, many);
  if (unit === 'month') return daysLater({ ...now, month: now.month + Math.round(many) }, 0);
  return daysLater(now, Math.floor(many * (unit === 'week' ? 7 : 1)));
}
