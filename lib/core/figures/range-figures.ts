import type { Tally } from '../../model/tally';
import { isAccepted, isRefusal } from '../tally/accepted';
import { MINIMUM_SAMPLE } from '../tally/week-figures';
import type { WeekRow } from './week-rows';

/** A part of a whole with both of them: what a figure rests on. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** 0–100; null when the whole rests on too few asks. */
  readonly percent: number | null;
}

/**
 * The figures of a range of days. "Accepted" is yes, yes-if and let slide; "outside" is outside the AoR. Counts are of asks; hours
 * are also those that the person noted and nobody asked for.
 */
export interface RangeFigures {
  /** Hours for core work of the hours of capacity, over the weeks with enough asks for a figure. */
  readonly core: Share;
  /** Accepted core hours of all accepted hours. */
  readonly coreOfAccepted: Share;
  /** Outside asks accepted of all asks accepted. */
  readonly creepByCount: Share;
  /** Outside hours accepted of all hours accepted. */
  readonly creepByHours: Share;
  /** Outside asks accepted of those accepted or refused. */
  readonly yesRate: Share;
  /** Hours of outside asks that were accepted. */
  readonly absorbedHours: number;
  /** Hours of outside asks that were refused or redirected. */
  readonly handedBackHours: number;
  /** Hours of outside asks that were accepted beyond the week's yes budget. */
  readonly overBudgetHours: number;
  /** Minutes of accepted work that nobody has confirmed, of all of them. */
  readonly estimated: Share;
  /** Asks counted, "not an ask" left out. */
  readonly sample: number;
  readonly open: number;
  /** Weeks of the range, and those with enough asks for a figure. */
  readonly weeks: number;
  readonly countedWeeks: number;
}

/** The figures of a range from its weeks. They are the same whichever way the tallies were grown (property test). */
export function rangeFigures(weeks: readonly WeekRow[]): RangeFigures {
  const tallies = weeks.flatMap((week) => week.tallies);
  const counted = countedWeeks(weeks);
  const capacity = total(counted, ({ figures }) => figures.capacity);
  const coreHours = total(counted, ({ figures }) => (figures.capacity * (figures.corePercent ?? 0)) / 100);
  const asked = tallies.filter((tally) => tally.answer !== 'not-an-ask' && isAsked(tally));
  const accepted = tallies.filter(({ answer }) => isAccepted(answer));
  const isOutside = ({ verdict }: Tally) => verdict === 'outside';
  const absorbed = accepted.filter(isOutside);
  const handedBack = tallies.filter(
    (tally) => isOutside(tally) && tally.answer !== 'open' && isRefusal(tally.answer),
  );
  const count = total(accepted, countOf);
  const absorbedAsks = total(absorbed.filter(isAsked), countOf);
  const hours = total(accepted, hoursOf);
  const ofAccepted = (part: number) => share(part, hours, count);
  const acceptedAsks = total(accepted.filter(isAsked), countOf);
  const decided = absorbedAsks + total(handedBack, countOf);
  return {
    core: { part: coreHours, whole: capacity, percent: capacity ? (100 * coreHours) / capacity : null },
    coreOfAccepted: ofAccepted(
      total(
        accepted.filter(({ verdict }) => verdict === 'core'),
        hoursOf,
      ),
    ),
    creepByCount: share(absorbedAsks, acceptedAsks, acceptedAsks),
    creepByHours: ofAccepted(total(absorbed, hoursOf)),
    yesRate: share(absorbedAsks, decided, decided),
    absorbedHours: total(absorbed, hoursOf),
    handedBackHours: total(handedBack, hoursOf),
    overBudgetHours: total(
      absorbed.filter(({ note }) => note === 'over-budget'),
      hoursOf,
    ),
    estimated: ofAccepted(total(accepted, ({ minutesEstimated }) => minutesEstimated / 60)),
    sample: total(asked, countOf),
    open: total(
      asked.filter(({ answer }) => answer === 'open'),
      countOf,
    ),
    weeks: weeks.length,
    countedWeeks: counted.length,
  };
}

/** The weeks with enough asks for a core-work percentage. */
export function countedWeeks(weeks: readonly WeekRow[]): WeekRow[] {
  return weeks.filter(({ figures }) => figures.corePercent !== null);
}

function share(part: number, whole: number, asks: number): Share {
  return { part, whole, percent: asks < MINIMUM_SAMPLE || whole === 0 ? null : (100 * part) / whole };
}

/** A tally's time, estimated and confirmed, in hours. */
export function hoursOf(tally: Tally): number {
  return (tally.minutesEstimated + tally.minutesConfirmed) / 60;
}

const isAsked = ({ source }: Tally): boolean => source === 'ask';
const countOf = ({ count }: Tally): number => count;

function total<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
