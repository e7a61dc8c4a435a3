import { addShifts } from './add-shifts';
import type { AorIndex } from './aor-index';
import type { AskToJudge } from './ask-words';
import { compare } from './compare';
import { LINE_FEATURES, NOTHING_FEATURES } from './features';
import { LINE_WIDTH } from './line-features';
import { logSumExp } from './log-sum-exp';
import type { WeighedAsk } from './weigh-ask';

export interface Scores {
  /** Score of each line in the order of the index, then that of "nothing fits"; a softmax makes them probabilities. */
  readonly values: Float64Array;
  readonly ask: WeighedAsk;
}

const SAME_EXAMPLE = LINE_FEATURES.indexOf('sameExample');
const LINES_TOGETHER = NOTHING_FEATURES.indexOf('linesTogether');

/** How much speaks for each line and for none: the fitted comparison and what lessons shift. */
export function scoreLines(ask: AskToJudge, index: AorIndex): Scores {
  const { lineWeights, nothingWeights, allMineWeights } = index.model;
  const { lines, nothing, ask: weighed } = compare(ask, index);
  const count = index.lines.length;
  const values = new Float64Array(count + 1);
  for (let at = 0; at < count; at++) values[at] = dotAt(lines, at * LINE_WIDTH, lineWeights);
  // Elsewhere it has no weight.
  if (index.allMine)
    nothing[LINES_TOGETHER] = logSumExp(withoutSameExample(values, lines, lineWeights), count);
  values[count] = dotAt(nothing, 0, index.allMine ? allMineWeights : nothingWeights);
  addShifts(values, weighed, index.shifts);
  return { values, ask: weighed };
}

function dotAt(features: Float64Array, from: number, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (features[from + i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** That a line has the same ask as its example must not speak for "nothing" as well. */
function withoutSameExample(values: Float64Array, lines: Float64Array, weights: Float64Array): Float64Array {
  const weight = weights[SAME_EXAMPLE] ?? 0;
  return values.map((value, at) => value - weight * (lines[at * LINE_WIDTH + SAME_EXAMPLE] ?? 0));
}
