import { daysLater, instantOf, wallAt, weekdayOf, type Wall } from '../due/zone';

export type LaterName = 'tomorrow' | 'monday' | 'beforeDue';

export interface LaterChoice {
  readonly name: LaterName;
  /** Epoch ms: nine in the morning of the day. */
  readonly at: number;
}

const MORNING = 9;

/**
 * When an ask may come back: the next working morning, Monday, and the working morning before its due date. All in the
 * future; those that fall on the same morning are said once, the first name wins. `now` and `due` are epoch ms.
 */
export function laterChoices(now: number, due: number | null, timeZone: string): LaterChoice[] {
  const today = wallAt(now, timeZone);
  const choices: { name: LaterName; day: Wall }[] = [
    { name: 'tomorrow', day: workingDay(daysLater(today, 1), 1) },
    { name: 'monday', day: daysLater(today, (8 - weekdayOf(today)) % 7 || 7) },
  ];
  if (due !== null)
    choices.push({ name: 'beforeDue', day: workingDay(daysLater(wallAt(due, timeZone), -1), -1) });
  const found = new Map<number, LaterChoice>();
  for (const { name, day } of choices) {
    const at = instantOf({ ...day, hour: MORNING, minute: 0 }, timeZone);
    if (at > now && !found.has(at)) found.set(at, { name, at });
  }
  return [...found.values()];
}

/** The day itself, or the next (`step` 1) or last (`step` -1) one that is no Saturday or Sunday. */
function workingDay(day: Wall, step: 1 | -1): Wall {
  let found = day;
  while (weekdayOf(found) === 0 || weekdayOf(found) === 6) found = daysLater(found, step);
  return found;
}
