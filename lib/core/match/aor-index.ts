import type { Aor } from '../../model/aor';
import type { Learned } from '../learn/learned';
import type { Columns } from './columns';
import type { IndexedExample, IndexedLine } from './index-line';

/** An AoR prepared for matching. */
export interface AorIndex {
  readonly aor: Aor;
  /** What the person's corrections taught. */
  readonly learned: Learned;
  /** In the order of their ids, so that judgements do not depend on the order the person chose. */
  readonly lines: readonly IndexedLine[];
  /** Asks that the person said belong to no line. */
  readonly strays: readonly IndexedExample[];
  /** Where each stem of the AoR stands. */
  readonly stems: ReadonlyMap<string, StemPlaces>;
  readonly columns: Columns;
  /** The columns before this one are words of lines. */
  readonly wordColumns: number;
  /** Column of the mean of the user's own lines: what the job is about. */
  readonly ownField: number;
  /** First column of the background; the rest of the columns follow it. */
  readonly background: number;
  /** How lessons shift the scores of asks like theirs. */
  readonly shifts: readonly Shift[];
}

/** Where a stem stands in an AoR. */
export interface StemPlaces {
  /** Columns of the lines, titles and examples that have it. */
  readonly columns: readonly number[];
  /** How much it tells the lines apart: 0 when all have it (or none), 1 when few of many do. */
  readonly rarity: number;
}

/** What a lesson adds to the score of each line (in the order of the index) and of "nothing fits" (last). */
export interface Shift {
  /** Column of the lesson's text. */
  readonly column: number;
  readonly amounts: Float64Array;
}
