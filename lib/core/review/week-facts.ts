import type { Aor, Responsibility } from '../../model/aor';
import type { Tally } from '../../model/tally';
import { outsideByLine, type Taken } from '../figures/outside-by-line';
import type { RangeFigures } from '../figures/range-figures';

/** One thing to do otherwise next week, of which the figures speak. */
export type Suggestion =
  | { readonly kind: 'over-budget'; readonly hours: number }
  | { readonly kind: 'standing'; readonly line: Responsibility; readonly count: number }
  | { readonly kind: 'owner'; readonly line: Responsibility; readonly owner: string; readonly hours: number }
  | { readonly kind: 'open'; readonly count: number }
  | { readonly kind: 'estimated' }
  | { readonly kind: 'keep' };

/** What a week came to, as it is told in three sentences. */
export interface WeekFacts {
  readonly corePercent: number | null;
  /** Asks outside the AoR: those taken on, and those refused or redirected. */
  readonly takenOn: number;
  readonly handedBack: number;
  /** The work outside the AoR that took most hours; `line` null = it fits none. */
  readonly most: { readonly line: Responsibility | null; readonly hours: number } | null;
  readonly suggestion: Suggestion;
}

/** So many yeses to one line are worth an answer that stands. */
const REPEATED = 3;
/** Hours of one line from which its owner should hear of it. */
const WORTH_A_TALK = 2;
const MANY_OPEN = 5;
/** Percent of the minutes from which the figures rest on guesses. */
const MOSTLY_GUESSED = 70;

/** The facts of a range of days. */
export function weekFacts(figures: RangeFigures, tallies: Iterable<Tally>, aor: Aor): WeekFacts {
  const byLine = outsideByLine(tallies);
  const [top] = [...byLine].sort(([, a], [, b]) => b.hours - a.hours);
  const lineOf = (id: string) => aor.lines.find((line) => line.id === id) ?? null;
  const most = top && top[1].hours > 0 ? { line: lineOf(top[0]), hours: top[1].hours } : null;
  return {
    corePercent: figures.core.percent,
    takenOn: figures.creepByCount.part,
    handedBack: figures.yesRate.whole - figures.yesRate.part,
    most,
    suggestion: suggestion(figures, byLine, most, lineOf),
  };
}

function suggestion(
  figures: RangeFigures,
  byLine: ReadonlyMap<string, Taken>,
  most: WeekFacts['most'],
  lineOf: (id: string) => Responsibility | null,
): Suggestion {
  if (figures.overBudgetHours > 0) return { kind: 'over-budget', hours: figures.overBudgetHours };
  for (const [id, { count }] of byLine) {
    const line = lineOf(id);
    if (line && count >= REPEATED) return { kind: 'standing', line, count };
  }
  if (most?.line?.owner && most.hours >= WORTH_A_TALK)
    return { kind: 'owner', line: most.line, owner: most.line.owner.name, hours: most.hours };
  if (figures.open >= MANY_OPEN) return { kind: 'open', count: figures.open };
  if ((figures.estimated.percent ?? 0) >= MOSTLY_GUESSED) return { kind: 'estimated' };
  return { kind: 'keep' };
}
