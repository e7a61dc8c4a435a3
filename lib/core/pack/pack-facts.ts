import type { Aor, Responsibility } from '../../model/aor';
import type { Funnel } from '../../model/results';
import type { Tally } from '../../model/tally';
import { costOf, type Cost, type OwnRate } from '../figures/cost-of';
import { outsideByLine } from '../figures/outside-by-line';
import type { DayRange } from '../figures/range';
import { hoursOf, rangeFigures, type RangeFigures } from '../figures/range-figures';
import { weekRows } from '../figures/week-rows';
import { isAccepted } from '../tally/accepted';
import { plannedHours } from '../tally/week-figures';

/** One kind of work outside the AoR. `line` null = it fits none. */
export interface OutsideWork {
  readonly line: Responsibility | null;
  readonly count: number;
  readonly hours: number;
  readonly cost: Cost | null;
}

/** What could be done about it. */
export type Proposal =
  | { readonly kind: 'hand-back'; readonly work: OutsideWork; readonly hoursPerWeek: number }
  | { readonly kind: 'add-capacity'; readonly hoursPerWeek: number }
  | { readonly kind: 'change-aor'; readonly work: OutsideWork; readonly hoursPerWeek: number };

/** What is laid before management: the dashboard's figures and what follows from them. */
export interface PackFacts {
  readonly range: DayRange;
  readonly weeks: number;
  readonly figures: RangeFigures;
  /** Hours a week. */
  readonly agreed: { readonly core: number; readonly supporting: number; readonly capacity: number };
  /** Accepted hours of the range by scope. */
  readonly lived: { readonly core: number; readonly supporting: number; readonly outside: number };
  /** Most hours first, five at most. */
  readonly outside: readonly OutsideWork[];
  readonly proposals: readonly Proposal[];
  readonly results: { readonly funnel: Funnel; readonly counts: readonly (number | null)[] } | null;
}

interface PackInput {
  readonly aor: Aor;
  readonly tallies: readonly Tally[];
  readonly range: DayRange;
  /** 1 = Monday … 7. */
  readonly weekStart: number;
  readonly results: PackFacts['results'];
  readonly rate: OwnRate | null;
}

const TOP = 5;

/** The facts of a pack. Every figure is one of `rangeFigures`, as on the dashboard. */
export function packFacts({ aor, tallies, range, weekStart, results, rate }: PackInput): PackFacts {
  const rows = weekRows(tallies, aor, range, weekStart);
  const within = rows.flatMap((row) => row.tallies);
  const weeks = rows.reduce((sum, { days }) => sum + days / 7, 0);
  const outside = outsideWork(within, aor, rate);
  return {
    range,
    weeks,
    figures: rangeFigures(rows),
    agreed: {
      core: plannedHours(aor, 'core'),
      supporting: plannedHours(aor, 'supporting'),
      capacity: aor.capacityHours,
    },
    lived: {
      core: acceptedHours(within, 'core'),
      supporting: acceptedHours(within, 'supporting'),
      outside: acceptedHours(within, 'outside'),
    },
    outside: outside.slice(0, TOP),
    proposals: proposals(outside, weeks),
    results,
  };
}

function acceptedHours(tallies: readonly Tally[], scope: Tally['verdict']): number {
  return tallies
    .filter(({ verdict, answer }) => verdict === scope && isAccepted(answer))
    .reduce((sum, tally) => sum + hoursOf(tally), 0);
}

function outsideWork(tallies: readonly Tally[], aor: Aor, rate: OwnRate | null): OutsideWork[] {
  return [...outsideByLine(tallies)]
    .map(([id, { count, hours }]) => ({
      line: aor.lines.find((line) => line.id === id) ?? null,
      count,
      hours,
      cost: costOf(hours, aor.lines, rate),
    }))
    .sort((a, b) => b.hours - a.hours);
}

/** Three ways out, for the work that took most: give it back, make room for all of it, or make it part of the job. */
function proposals(outside: readonly OutsideWork[], weeks: number): Proposal[] {
  const [most] = outside;
  if (!most || weeks === 0) return [];
  const toHandBack = outside.find(({ line }) => line?.owner) ?? most;
  const hoursPerWeek = outside.reduce((sum, { hours }) => sum + hours, 0) / weeks;
  return [
    { kind: 'hand-back', work: toHandBack, hoursPerWeek: toHandBack.hours / weeks },
    { kind: 'add-capacity', hoursPerWeek },
    { kind: 'change-aor', work: most, hoursPerWeek: most.hours / weeks },
  ];
}
