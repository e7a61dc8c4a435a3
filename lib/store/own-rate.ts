import type { OwnRate } from '../core/figures/cost-of';
import { hoursOf } from '../core/figures/range-figures';
import { addMonths, sumOf } from '../core/results/rates';
import { isAccepted } from '../core/tally/accepted';
import { addDays } from '../core/basics/week';
import type { Database } from './database';
import { talliesBetween } from './day-tallies';
import { loadFunnel, resultsBetween } from './results';

const MONTHS = 12;

/**
 * What core work has brought in the last twelve months for which results were entered: how many of the last step but one (a sale takes more
 * than the role's hours), in how many accepted core hours. Null where either is not known. `today` is `YYYY-MM-DD`.
 */
export async function ownRate(db: Database, today: string): Promise<OwnRate | null> {
  const funnel = await loadFunnel(db);
  const at = Math.max(0, (funnel?.steps.length ?? 0) - 2);
  const step = funnel?.steps[at];
  if (!funnel || step === undefined) return null;
  const last = today.slice(0, 7);
  const months = await resultsBetween(db, addMonths(last, 1 - MONTHS), last);
  const known = months.filter(({ counts }) => (counts[at] ?? null) !== null);
  const count = sumOf(known, funnel.steps.length)[at] ?? 0;
  let coreHours = 0;
  for (const { month } of known) {
    const range = { firstDay: `${month}-01`, lastDay: addDays(`${addMonths(month, 1)}-01`, -1) };
    for (const tally of await talliesBetween(db, range))
      if (tally.verdict === 'core' && isAccepted(tally.answer)) coreHours += hoursOf(tally);
  }
  return count > 0 && coreHours > 0 ? { step, count, coreHours } : null;
}
