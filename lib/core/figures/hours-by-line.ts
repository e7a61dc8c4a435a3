import type { Aor, Responsibility } from '../../model/aor';
import { isAccepted } from '../tally/accepted';
import { countedWeeks, hoursOf } from './range-figures';
import type { WeekRow } from './week-rows';

/** Hours of a line of the AoR; null = accepted work that fits no line. */
export interface LineHours {
  readonly line: Responsibility | null;
  readonly planned: number;
  readonly lived: number;
}

/**
 * Planned and accepted hours by line, over the weeks with enough asks for a figure, in the AoR's order. Lines with neither
 * are left out; work of lines that are gone fits no line.
 */
export function hoursByLine(weeks: readonly WeekRow[], aor: Aor): LineHours[] {
  const counted = countedWeeks(weeks);
  const share = counted.reduce((sum, { days }) => sum + days / 7, 0);
  const lived = new Map<string | null, number>();
  const known = new Set(aor.lines.map(({ id }) => id));
  for (const tally of counted.flatMap(({ tallies }) => tallies)) {
    if (!isAccepted(tally.answer)) continue;
    const id = known.has(tally.lineId) ? tally.lineId : null;
    lived.set(id, (lived.get(id) ?? 0) + hoursOf(tally));
  }
  const rows = aor.lines.map((line) => ({
    line,
    planned: line.hoursPerWeek * share,
    lived: lived.get(line.id) ?? 0,
  }));
  return [...rows, { line: null, planned: 0, lived: lived.get(null) ?? 0 }].filter(
    (row) => row.planned > 0 || row.lived > 0,
  );
}
