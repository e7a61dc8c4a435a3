import type { ReviewState, ReviewTime } from '../../model/review';
import { daysLater, instantOf, wallAt, weekdayOf } from '../due/zone';
import { addDays } from '../basics/week';
import type { DayRange } from '../figures/range';

/** A review looks back so far at most: what nobody has looked at for four weeks, nobody remembers. */
const LONGEST = 28;
const WEEK = 7;

/** The next moment of the weekly review after `now`; both epoch ms. The wall clock decides, also over a change of the clocks. */
export function nextReview({ weekday, time }: ReviewTime, now: number, timeZone: string): number {
  const today = wallAt(now, timeZone);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  for (let days = 0; ; days++) {
    const wall = { ...daysLater(today, days), hour, minute };
    const at = instantOf(wall, timeZone);
    if ((weekdayOf(wall) || WEEK) === weekday && at > now) return at;
  }
}

/** Whether the time of a review has passed since the last one was ended; a missed one is still due, once. */
export function isReviewDue(state: ReviewState, time: ReviewTime, now: number, timeZone: string): boolean {
  return nextReview(time, state.endedAt, timeZone) <= now;
}

/** The days that a review looks at: since the last one, a missed week included. `today` is `YYYY-MM-DD`. */
export function reviewRange({ coveredThrough }: ReviewState, today: string): DayRange {
  const earliest = addDays(today, 1 - LONGEST);
  const next = coveredThrough === '' ? addDays(today, 1 - WEEK) : addDays(coveredThrough, 1);
  const firstDay = next < earliest ? earliest : next;
  return { firstDay: firstDay > today ? today : firstDay, lastDay: today };
}
