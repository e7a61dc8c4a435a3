import type { AorIndex } from './aor-index';
import type { AskToJudge } from './ask-words';
import { compare, NOTHING_FEATURES } from './compare';
import { closeness } from './closeness';
import { LINE_FEATURES } from './line-features';
import type { WeighedWord } from './weigh-ask';

export interface Scores {
  /** Score of each line in the order of the index, then that of "nothing fits"; a softmax makes them probabilities. */
  readonly values: Float64Array;
  readonly words: readonly WeighedWord[];
}

/** How much speaks for each line and for none: the fitted comparison and what lessons shift. */
export function scoreLines(ask: AskToJudge, index: AorIndex): Scores {
  const { lineWeights, nothingWeights } = index.columns.model;
  const { lines, nothing, words, whole } = compare(ask, index);
  const values = Float64Array.from([
    ...lines.map((features) => weighed(features, LINE_FEATURES, lineWeights)),
    weighed(nothing, NOTHING_FEATURES, nothingWeights),
  ]);
  for (const { column, amounts } of index.shifts) {
    const near = closeness(whole[column] ?? 0);
    for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) + near * (amounts[i] ?? 0);
  }
  return { values, words };
}

function weighed(
  features: Float64Array,
  names: readonly string[],
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[names[i] ?? ''] ?? 0);
  return sum;
}
