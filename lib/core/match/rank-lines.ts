import type { AorIndex } from './aor-index';
import type { AskToJudge } from './ask-words';
import type { IndexedLine } from './index-line';
import { scoreLines } from './score-lines';
import { softmax } from './softmax';
import type { WeighedAsk } from './weigh-ask';

export interface RankedLine {
  readonly line: IndexedLine;
  readonly probability: number;
}

export interface Ranking {
  /** Best first; lines of equal probability in the order of their ids. */
  readonly lines: readonly RankedLine[];
  /** Probability that no line fits; with the lines it adds up to 1. */
  readonly nothing: number;
  readonly ask: WeighedAsk;
}

/** How well each line of the AoR fits an ask. */
export function rankLines(ask: AskToJudge, index: AorIndex): Ranking {
  const { values, ask: weighed } = scoreLines(ask, index);
  const chances = softmax(values);
  const lines = index.lines
    .map((line, at) => ({ line, probability: chances[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability);
  return { lines, nothing: chances[index.lines.length] ?? 0, ask: weighed };
}
