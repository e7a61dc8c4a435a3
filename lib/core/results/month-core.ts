import type { Aor } from '../../model/aor';
import type { Tally } from '../../model/tally';
import { rangeFigures } from '../figures/range-figures';
import { weekRows } from '../figures/week-rows';
import { addDays } from '../basics/week';
import { addMonths } from './rates';

/** Core-work percentage (0–100) of a month `YYYY-MM`; null with too few asks. `tallies` may be of other months too. */
export function monthCore(
  tallies: Iterable<Tally>,
  aor: Aor,
  month: string,
  weekStart: number,
): number | null {
  const range = { firstDay: `${month}-01`, lastDay: addDays(`${addMonths(month, 1)}-01`, -1) };
  return rangeFigures(weekRows(tallies, aor, range, weekStart)).core.percent;
}
