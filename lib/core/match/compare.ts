import type { AskToJudge } from './ask-words';
import type { AorIndex } from './aor-index';
import { lineFeatures } from './line-features';
import { sameAsExample } from './same-as-example';
import { topMean } from './top-mean';
import { weighAsk, type KnownWord, type WeighedAsk } from './weigh-ask';

export interface Comparison {
  /** Rows of LINE_FEATURES, line after line in the order of the index. */
  readonly lines: Float64Array;
  /** In the order of NOTHING_FEATURES. */
  readonly nothing: Float64Array;
  readonly ask: WeighedAsk;
}

/** How many of the background's nearest columns, and of the nearest lines, are looked at. */
const NEAREST = 10;
const NEAREST_LINES = 3;

/** Compares an ask with every line and with the background. */
export function compare(ask: AskToJudge, index: AorIndex): Comparison {
  const weighed = weighAsk(ask, index);
  return {
    lines: lineFeatures(weighed, index),
    nothing: nothingFeatures(weighed, index),
    ask: weighed,
  };
}

function nothingFeatures(ask: WeighedAsk, index: AorIndex): Float64Array {
  const { words, known, whole } = ask;
  return Float64Array.of(
    1,
    topMean(whole, NEAREST, index.background),
    topMean(whole, 1, index.background),
    Math.min(2, words.length / 10),
    words.length > 0 ? known.length / words.length : 0,
    ask.fromOutside === true ? 1 : 0,
    ask.fromOutside === true && index.servesCustomers ? 1 : 0,
    ask.kind === 'meeting' ? 1 : 0,
    ask.kind === 'question' ? 1 : 0,
    sameAsExample(ask, index.strays),
    whole[index.ownField] ?? 0,
    topMean(
      index.lines.map((line) => whole[line.whole] ?? 0),
      NEAREST_LINES,
    ),
    ...coverage(known),
    oddJob(ask, index),
    ask.manner.outside,
    ...fieldFit(ask, index),
    0,
  );
}

/** Mean likeness to the user's own lines, stems in common with them, and how much of a piece they are. */
function fieldFit({ whole, sharedField, weight }: WeighedAsk, { lines, coherence }: AorIndex) {
  let sum = 0;
  let count = 0;
  for (const line of lines) {
    if (line.line.scope === 'outside') continue;
    sum += whole[line.whole] ?? 0;
    count++;
  }
  return [count > 0 ? sum / count : 0, sharedField / (weight + 0.5), coherence] as const;
}

/** How far the ask points to what is seldom anybody's job: errands, parties, favours. */
function oddJob({ direction }: WeighedAsk, { model: { oddJobs } }: AorIndex): number {
  let sum = 0;
  for (let d = 0; d < direction.length; d++) sum += (direction[d] ?? 0) * (oddJobs[d] ?? 0);
  return sum;
}

/** How much of the ask some line knows words for, and some line of the user's own; and the strongest words that none knows. */
function coverage(words: readonly KnownWord[]): [number, number, number] {
  const left = new Float64Array(words.length);
  let all = 0;
  let covered = 0;
  let ownCovered = 0;
  let at = 0;
  for (const { row, importance } of words) {
    all += importance;
    covered += importance * row.most;
    ownCovered += importance * row.own;
    left[at++] = importance * (1 - row.own);
  }
  return all > 0 ? [covered / all, ownCovered / all, topMean(left, NEAREST_LINES)] : [0, 0, 0];
}
