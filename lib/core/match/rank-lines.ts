import type { AskKind } from '../../model/ask';
import type { PostType } from '../../model/post';
import type { AorIndex, IndexedLine } from './index-aor';
import { wordsOf, type Word } from './words';

/** What the matcher looks at; `context` is the post's own text, in which `sentence` stands. */
export interface AskToJudge {
  readonly sentence: string;
  readonly context: string;
  readonly subject: string;
  readonly kind: AskKind;
  readonly postType: PostType;
  readonly fromOutside: boolean | null;
}

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

/** A word of the ask and how much it says. */
export interface WeighedWord extends Word {
  readonly weight: number;
}

/** Words around the ask count, but less than those in it. */
const CONTEXT_WEIGHT = 0.5;
/** How sharply scores turn into probabilities, and the score of "nothing fits". */
const SHARPNESS = 9;
const NOTHING_FITS = 0.2;

/** How well each line of the AoR fits an ask. */
export function rankLines(ask: AskToJudge, index: AorIndex): Ranking {
  const words = weigh(ask, index);
  const strengths = index.lines.map((line) => Math.exp(SHARPNESS * scoreOf(words, line)));
  const nothing = Math.exp(SHARPNESS * NOTHING_FITS);
  const total = strengths.reduce((sum, strength) => sum + strength, nothing);
  const lines = index.lines
    .map((line, at) => ({ line, probability: (strengths[at] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability || (a.line.line.id < b.line.line.id ? -1 : 1));
  return { lines, nothing: nothing / total, words };
}

/** Each stem of the ask once; words that fewer lines share weigh more. */
function weigh(ask: AskToJudge, index: AorIndex): WeighedWord[] {
  const found = new Map<string, WeighedWord>();
  const add = (text: string, factor: number) => {
    for (const word of wordsOf(text)) {
      if (found.has(word.stem)) continue;
      const lines = index.linesWith.get(word.stem) ?? 0;
      const rarity = lines === 0 ? 0.5 : Math.log(1 + (index.lines.length + 1) / (lines + 0.5)) / 2;
      found.set(word.stem, { ...word, weight: factor * rarity });
    }
  };
  add(ask.sentence, 1);
  add(ask.subject, 1);
  add(ask.context, CONTEXT_WEIGHT);
  return [...found.values()];
}

/** Share of the ask's weight that the line holds; a constant keeps one lucky word from deciding. */
function scoreOf(words: readonly WeighedWord[], line: IndexedLine): number {
  let met = 0;
  let all = 1;
  for (const { stem, weight } of words) {
    met += weight * (line.strength.get(stem) ?? 0);
    all += weight;
  }
  return met / all;
}
