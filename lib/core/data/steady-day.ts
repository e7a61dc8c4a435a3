import * as z from 'zod/mini';
import { addDays } from '../basics/week';

/** The day that is trusted, and since when (epoch ms) the clock has said one that is far beyond it; null = it does not. */
export const SteadyDay = z.object({ day: z.string(), since: z.nullable(z.number()) });
export type SteadyDay = z.infer<typeof SteadyDay>;

/** Days that may have gone by without a look at the clock. */
const USUAL = 2;
/** Milliseconds for which a clock that has jumped must stay before it is believed. */
const PATIENCE = 24 * 3_600_000;

/**
 * The day by which things may be deleted for good. A clock that is suddenly weeks ahead may be wrong (an empty battery, a slip in the
 * settings), or the machine was off: after a day of it, it was. `today` is `YYYY-MM-DD`, `now` epoch ms.
 */
export function steadyDay(before: SteadyDay | null, today: string, now: number): SteadyDay {
  if (!before || today <= addDays(before.day, USUAL)) return { day: today, since: null };
  const since = before.since !== null && before.since <= now ? before.since : now;
  return now - since >= PATIENCE ? { day: today, since: null } : { day: before.day, since };
}
