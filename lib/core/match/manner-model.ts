import type { Scope } from '../../model/scope';

/** The order of a manner's numbers. */
export const MANNER_SCOPES = ['core', 'supporting', 'outside'] as const satisfies readonly Scope[];

/** What the way in which people ask tells of whose work it is, by words that are common in all jobs. */
export interface MannerModel {
  /** By a common word, or two in a row: weights (logarithms of odds) in the order of MANNER_SCOPES. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** The weights of every ask. */
  readonly bias: Float32Array;
  /** Logarithms of the shares of asks that are of each scope. */
  readonly usual: Float32Array;
}
