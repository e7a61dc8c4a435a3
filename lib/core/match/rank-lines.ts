import type { AskToJudge } from './ask-words';
import { compare, LINE_FEATURES, NOTHING_FEATURES, type WeighedWord } from './compare';
import type { AorIndex } from './index-aor';
import type { IndexedLine } from './index-line';

export interface RankedLine {
  readonly line: IndexedLine;
  readonly probability: number;
}

export interface Ranking {
  /** Best first; lines of equal probability in the order of their ids. */
  readonly lines: readonly RankedLine[];
  /** Probability that no line fits; with the lines it adds up to 1. */
  readonly nothing: number;
  readonly words: readonly WeighedWord[];
}

/** How well each line of the AoR fits an ask. */
export function rankLines(ask: AskToJudge, index: AorIndex): Ranking {
  const { lineWeights, nothingWeights } = index.columns.model;
  const { lines, nothing, words } = compare(ask, index);
  const scores = lines.map((features) => weighed(features, LINE_FEATURES, lineWeights));
  const nothingScore = weighed(nothing, NOTHING_FEATURES, nothingWeights);
  const highest = Math.max(nothingScore, ...scores);
  const strengths = scores.map((score) => Math.exp(score - highest));
  const nothingStrength = Math.exp(nothingScore - highest);
  const total = strengths.reduce((sum, strength) => sum + strength, nothingStrength);
  const ranked = index.lines
    .map((line, at) => ({ line, probability: (strengths[at] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
  return { lines: ranked, nothing: nothingStrength / total, words };
}

function weighed(
  features: Float64Array,
  names: readonly string[],
  weights: Readonly<Record<string, number>>,
): number {
  let sum = 0;
  for (const [at, name] of names.entries()) sum += (features[at] ?? 0) * (weights[name] ?? 0);
  return sum;
}
