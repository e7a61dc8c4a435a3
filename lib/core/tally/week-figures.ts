import type { Aor } from '../../model/aor';
import type { Tally } from '../../model/tally';
import { isAccepted } from './accepted';

/** Fewer asks than this in a week say nothing: the badge shows "–". */
export const MINIMUM_SAMPLE = 3;

/** A week in figures; hours unless the name says otherwise. */
export interface WeekFigures {
  readonly capacity: number;
  readonly plannedSupporting: number;
  readonly acceptedCore: number;
  readonly acceptedSupporting: number;
  /** Accepted or logged work outside the AoR. */
  readonly outside: number;
  /** Asks counted, "not an ask" left out. */
  readonly sample: number;
  /** Asks without an answer. */
  readonly open: number;
  /** Share of the accepted minutes that nobody has confirmed, 0–1. */
  readonly estimatedShare: number;
  /** Core-work percentage 0–100, `100 × (capacity − supporting − outside) / capacity`; null below the minimum sample. */
  readonly corePercent: number | null;
  /** "Of what I accepted": core / accepted hours, 0–100; null when nothing was accepted. */
  readonly corePercentOfAccepted: number | null;
}

/**
 * The figures of one week from its tallies. Supporting work counts with its planned hours, or with what was
 * accepted when that is more. An accepted ask without a clear verdict counts for none of the three scopes.
 * `days` (1–7): how many of the week's days are looked at; capacity and plan shrink with them.
 */
export function weekFigures(tallies: Iterable<Tally>, aor: Aor, days = 7): WeekFigures {
  const minutes = { core: 0, supporting: 0, outside: 0, unsure: 0 };
  let sample = 0;
  let open = 0;
  let estimated = 0;
  let accepted = 0;
  for (const tally of tallies) {
    if (tally.answer === 'not-an-ask') continue;
    sample += tally.count;
    if (tally.answer === 'open') open += tally.count;
    if (!isAccepted(tally.answer)) continue;
    minutes[tally.verdict] += tally.minutesEstimated + tally.minutesConfirmed;
    estimated += tally.minutesEstimated;
    accepted += tally.minutesEstimated + tally.minutesConfirmed;
  }
  const capacity = (aor.capacityHours * days) / 7;
  const plannedSupporting = (plannedHours(aor, 'supporting') * days) / 7;
  const acceptedSupporting = minutes.supporting / 60;
  const outside = minutes.outside / 60;
  const rest = capacity - Math.max(plannedSupporting, acceptedSupporting) - outside;
  return {
    capacity,
    plannedSupporting,
    acceptedCore: minutes.core / 60,
    acceptedSupporting,
    outside,
    sample,
    open,
    estimatedShare: accepted ? estimated / accepted : 0,
    corePercent: sample < MINIMUM_SAMPLE ? null : (100 * Math.max(0, rest)) / capacity,
    corePercentOfAccepted: accepted ? (100 * minutes.core) / accepted : null,
  };
}

/** Planned hours a week of the lines of one scope. */
export function plannedHours(aor: Aor, scope: 'core' | 'supporting' | 'outside'): number {
  return aor.lines
    .filter((line) => line.scope === scope)
    .reduce((hours, line) => hours + line.hoursPerWeek, 0);
}
