/** Two lines that cannot be told apart, by their ids, with the example asks that show it. */
export interface LookAlikes {
  readonly lineIds: readonly [string, string];
  readonly examples: readonly string[];
}
