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
] as const;

export interface Comparison {
  /** One row a line of the index, in the order of LINE_FEATURES. */
  readonly lines: readonly Float64Array[];
  readonly nothing: Float64Array;
  readonly words: readonly WeighedWord[];
  /** By column: likeness of the ask as a whole. */
  readonly whole: Float32Array;
}

/** How many of the background's nearest columns, and of the nearest lines, are looked at. */
const NEAREST = 10;
const NEAREST_LINES = 3;

/** Compares an ask with every line and with the background. */
export function compare(ask: AskToJudge, index: AorIndex): Comparison {
  const weighed = weighAsk(ask, index);
  const lines = index.lines.map((line, at) => lineFeatures(weighed, line, at, index.rarity));
  return { lines, nothing: nothingFeatures(weighed, index), words: weighed.words, whole: weighed.whole };
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
  );
}
