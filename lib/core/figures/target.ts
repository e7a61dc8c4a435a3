import type { Aor } from '../../model/aor';
import { plannedHours } from '../tally/week-figures';

/** The core-work percentage (0–100) of a week that goes as agreed: supporting work as planned, the outside budget used up. */
export function targetPercent(aor: Aor, outsideBudgetHours: number): number {
  const rest = aor.capacityHours - plannedHours(aor, 'supporting') - outsideBudgetHours;
  return (100 * Math.max(0, rest)) / aor.capacityHours;
}
