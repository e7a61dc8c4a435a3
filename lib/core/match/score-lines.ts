import { addShifts } from './add-shifts';
import type { AorIndex } from './aor-index';
import type { AskToJudge } from './ask-words';
import { compare } from './compare';
import { LINE_WIDTH } from './line-features';
import type { WeighedWord } from './weigh-ask';

export interface Scores {
  /** Score of each line in the order of the index, then that of "nothing fits"; a softmax makes them probabilities. */
  readonly values: Float64Array;
  readonly words: readonly WeighedWord[];
}

/** How much speaks for each line and for none: the fitted comparison and what lessons shift. */
export function scoreLines(ask: AskToJudge, index: AorIndex): Scores {
  const { lineWeights, nothingWeights, allMineWeights } = index.model;
  const { lines, nothing, ask: weighed } = compare(ask, index);
  const count = index.lines.length;
  const values = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) values[at] = dotAt(lines, at * LINE_WIDTH, lineWeights);
  values[count] = dotAt(nothing, 0, index.allMine ? allMineWeights : nothingWeights);
  addShifts(values, weighed, index.shifts);
  return { values, words: weighed.words };
}

function dotAt(features: Float64Array, from: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (features[from + i] ?? 0) * (weights[i] ?? 0);
  return sum;
}
