import type { AnswerKind, AskKind } from './ask';
import type { Verdict } from './scope';

/** A day's asks of one sort, counted. The sort is every field before `count`. */
export interface Tally {
  /** Local day, YYYY-MM-DD. */
  readonly day: string;
  readonly verdict: Verdict;
  readonly kind: AskKind;
  readonly answer: AnswerKind | 'open';
  /** Empty for none. */
  readonly lineId: string;
  /** Why it was refused, or that it went over the week's yes budget; empty for neither. */
  readonly note: '' | 'not-my-role' | 'not-needed' | 'over-budget';
  /** Whether somebody asked, or the person noted hours that came without an ask. */
  readonly source: 'ask' | 'log';
  /** Key of who asked, see `askerKey`; empty when unknown or erased. */
  readonly asker: string;
  readonly count: number;
  readonly minutesEstimated: number;
  readonly minutesConfirmed: number;
}

/**
 * All tallies of one day in few bytes, so that a year of them is read at once. `names` are the lines and askers that occur, `cells` ten numbers
 * a tally (see `day-row.ts`), `hours` the asks seen in each local hour, 0–23.
 */
export interface DayRow {
  readonly day: string;
  readonly names: readonly string[];
  readonly cells: readonly number[];
  readonly hours: readonly number[];
}
