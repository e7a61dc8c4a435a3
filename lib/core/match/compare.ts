import type { AskToJudge } from './ask-words';
import { nearestExample } from './example-likeness';
import type { AorIndex } from './aor-index';
import { lineFeatures } from './line-features';
import { topMean } from './top-mean';
import { weighAsk, type WeighedAsk, type WeighedWord } from './weigh-ask';

/** What speaks for "nothing fits", whatever the lines say; each name has a weight in the model. */
export const NOTHING_FEATURES = [
  'bias',
  'background',
  'backgroundPeak',
  'words',
  'known',
  'fromOutside',
  'sameExample',
  'allMine',
  'ownField',
  'nearestLines',
  'covered',
  'ownCovered',
  'uncoveredPeaks',
  'oddJob',
] as const;

export interface Comparison {
  /** One row a line of the index, in the order of LINE_FEATURES. */
  readonly lines: readonly Float64Array[];
  readonly nothing: Float64Array;
  readonly words: readonly WeighedWord[];
  /** Vector of length 1 of the ask as a whole. */
  readonly direction: Float32Array;
  /** By column: likeness of the ask as a whole. */
  readonly whole: Float32Array;
}

/** How many of the background's nearest columns, and of the nearest lines, are looked at. */
const NEAREST = 10;
const NEAREST_LINES = 3;

/** Compares an ask with every line and with the background. */
export function compare(ask: AskToJudge, index: AorIndex): Comparison {
  const weighed = weighAsk(ask, index);
  const lines = index.lines.map((line, at) => lineFeatures(weighed, line, at));
  return {
    lines,
    nothing: nothingFeatures(weighed, index),
    words: weighed.words,
    direction: weighed.direction,
    whole: weighed.whole,
  };
}

function nothingFeatures(ask: WeighedAsk, index: AorIndex): Float64Array {
  const { words, whole } = ask;
  const background = whole.subarray(index.background);
  const known = words.filter(({ number }) => number !== null).length;
  return Float64Array.of(
    1,
    topMean(background, NEAREST),
    topMean(background, 1),
    Math.min(2, words.length / 10),
    words.length > 0 ? known / words.length : 0,
    ask.fromOutside === true ? 1 : 0,
    nearestExample(ask, index.strays).sameExample,
    index.lines.some(({ line }) => line.scope === 'outside') ? 0 : 1,
    whole[index.ownField] ?? 0,
    topMean(
      index.lines.map((line) => whole[line.whole] ?? 0),
      NEAREST_LINES,
    ),
    ...coverage(words, index),
    oddJob(ask, index),
  );
}

/** How far the ask points to what is seldom anybody's job: errands, parties, favours. */
function oddJob({ direction }: WeighedAsk, { columns }: AorIndex): number {
  const { oddJobs } = columns.model;
  return direction.reduce((sum, value, d) => sum + value * (oddJobs[d] ?? 0), 0);
}

/** How much of the ask some line knows words for, and some line of the user's own; and the strongest words that none knows. */
function coverage(words: readonly WeighedWord[], { lines }: AorIndex): [number, number, number] {
  let all = 0;
  let covered = 0;
  let ownCovered = 0;
  const left: number[] = [];
  for (const { row, importance } of words) {
    if (!row) continue;
    let most = 0;
    let own = 0;
    for (let at = 0; at < lines.length; at++) {
      const near = row.nearest[at] ?? 0;
      if (near > most) most = near;
      if (near > own && lines[at]?.line.scope !== 'outside') own = near;
    }
    all += importance;
    covered += importance * most;
    ownCovered += importance * own;
    left.push(importance * (1 - own));
  }
  return all > 0 ? [covered / all, ownCovered / all, topMean(left, NEAREST_LINES)] : [0, 0, 0];
}
