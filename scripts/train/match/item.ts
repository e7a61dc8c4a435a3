import type { Scope } from '../../../lib/model/scope';

/** An ask compared with an AoR, and the right answer: a line, any line, or none. */
export interface Item {
  /** Rows of LINE_FEATURES, line after line. */
  readonly lines: Float64Array;
  readonly nothing: Float64Array;
  /** Vector of length 1 of the ask as a whole. */
  readonly direction: Float64Array;
  /** Which of LEANINGS hold, and the vectors of the lines. */
  readonly leans: readonly boolean[];
  readonly lineVectors: readonly Float32Array[];
  /** Whether the AoR has no lines of others. */
  readonly allMine: boolean;
  readonly right: number | 'any' | 'none';
  readonly weight: number;
  /** Whether it is a task of an occupation rather than an ask of an own role. */
  readonly isTask: boolean;
  /** Whether figures are taken of it: an own role's ask against its whole AoR. */
  readonly counts: boolean;
  /** The role: items of one role are never split between training and test. */
  readonly group: string;
  readonly scopes: readonly Scope[];
}
