import type { LogEntry, RecurringLog } from '../../model/time-log';
import { addDays, weekdayOf } from '../basics/week';

/** More days than this are not made up for: after so long away the person should say what they did. */
const LONGEST = 31;

/**
 * The recurring work of the days since it was entered last, up to `today` (`YYYY-MM-DD`). Ids are of entry and day: entered twice, it is
 * counted once. What was set up today begins today.
 */
export function recurringDue({ entries, enteredThrough }: RecurringLog, today: string): LogEntry[] {
  const earliest = addDays(today, 1 - LONGEST);
  const next = enteredThrough === '' ? today : addDays(enteredThrough, 1);
  const due: LogEntry[] = [];
  for (let day = next < earliest ? earliest : next; day <= today; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    for (const { id, what, minutes, weekdays } of entries)
      if (weekdays.includes(weekday)) due.push({ id: `${id}|${day}`, what, minutes, day, belongs: null });
  }
  return due;
}
