import type { Aor } from '../../model/aor';
import type { Learned } from '../learn/learned';
import type { Columns } from './columns';
import type { IndexedExample, IndexedLine } from './index-line';
import type { WordModel } from './word-model';
import type { WordRows } from './word-rows';

/** An AoR prepared for matching. */
export interface AorIndex {
  readonly aor: Aor;
  /** English word → the word of the AoR, where it is not written in English; null where it is. */
  readonly originals: ReadonlyMap<string, string> | null;
  readonly model: WordModel;
  /** What the person's corrections taught. */
  readonly learned: Learned;
  /** In the order of their ids, so that judgements do not depend on the order the person chose. */
  readonly lines: readonly IndexedLine[];
  /** Asks that the person said belong to no line. */
  readonly strays: readonly IndexedExample[];
  /** Where each stem of the AoR stands. */
  readonly stems: ReadonlyMap<string, StemPlaces>;
  /** How many lines, titles and examples stems can stand in. */
  readonly slots: number;
  /** The words of the lines. */
  readonly rows: WordRows;
  /** Lines, their pieces, background: what the ask as a whole is compared with. */
  readonly columns: Columns;
  /** Column of the mean of the user's own lines: what the job is about. */
  readonly ownField: number;
  /** Mean likeness of the user's own lines to the own line most like each: how much of a piece the job is. */
  readonly coherence: number;
  /** First column of the background; the rest of the columns follow it. */
  readonly background: number;
  /** Whether a line of the user's own serves customers. */
  readonly servesCustomers: boolean;
  /** The persons that lines say do their work, in lower case. */
  readonly ownerNames: readonly string[];
  /** Whether no line is somebody else's. */
  readonly allMine: boolean;
  /** How lessons shift the scores of asks like theirs. */
  readonly shifts: readonly Shift[];
}

/** Where a stem stands in an AoR. */
export interface StemPlaces {
  /** Slots of the lines, titles and examples that have it. */
  readonly slots: readonly number[];
  /** How much it tells the lines apart: 0 when all have it (or none), 1 when few of many do. */
  readonly rarity: number;
  /** Logarithm of 1 and the user's own lines that have it. */
  readonly own: number;
}

/** What a lesson adds to the score of each line (in the order of the index) and of "nothing fits" (last). */
export interface Shift {
  readonly example: IndexedExample;
  readonly amounts: Float64Array;
}
