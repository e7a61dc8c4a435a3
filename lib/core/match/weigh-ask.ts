import type { AskKind } from '../../model/ask';
import { askWords, type AskToJudge, type AskWord } from './ask-words';
import type { AorIndex } from './aor-index';
import { dot } from './dot';
import { heardIn, mannerOf, type Heard, type Manner } from './manner';
import { namesIn } from './owner-names';
import { addRows, raiseToRows } from './rows-together';
import { stemWeight } from './stem-weight';
import { unit } from './unit';
import type { WordModel } from './word-model';
import type { WordRow } from './word-rows';

/** A word of the ask with what it is like in the index, null when the model does not know it. */
export interface WeighedWord extends AskWord {
  /** What it says when a line has it too. */
  readonly weight: number;
  /** Importance of the word by its nearness; 0 when the model does not know it. */
  readonly importance: number;
  readonly row: WordRow | null;
}

/** A word that the model knows. */
export type KnownWord = WeighedWord & { readonly number: number; readonly row: WordRow };

/** An ask, looked at once for all lines. */
export interface WeighedAsk {
  readonly words: readonly WeighedWord[];
  readonly known: readonly KnownWord[];
  /** By slot of a line, title or example: weight of the stems that it shares with the ask. */
  readonly shared: Float32Array;
  /** The same with each stem at full weight, wherever it stands in the ask. */
  readonly sharedFull: Float32Array;
  /** The same with each stem by its rarity. */
  readonly sharedRare: Float32Array;
  /** Weight of the stems that the user's own lines have, each by how many have it. */
  readonly sharedField: number;
  /** Sum of the words' weights; the same with each at full weight. */
  readonly weight: number;
  readonly fullWeight: number;
  /** Sum of the importances of the words that the model knows. */
  readonly importance: number;
  readonly fromOutside: boolean | null;
  readonly kind: AskKind;
  readonly manner: Manner;
  readonly heard: readonly Heard[] | null;
  /** Words that may name somebody, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Vector of length 1 of the ask as a whole (zeros when the model knows none of its words). */
  readonly direction: Float64Array;
  /** By column: likeness of the ask as a whole. */
  readonly whole: Float32Array;
  /** By column of a line's word: likeness of its nearest word, 0 when none is alike; words around the ask are a little further off. */
  readonly nearest: Float32Array;
}

/** So much of a text is read for names. */
const MOST_READ = 2000;

export function weighAsk(ask: AskToJudge, index: AorIndex): WeighedAsk {
  const words = askWords(ask, index.model).map((word) => weighWord(word, index));
  const known = words.filter((word): word is KnownWord => word.row !== null);
  const heard = heardIn(ask, index.model.manner);
  let weight = 0;
  let fullWeight = 0;
  for (const word of words) {
    weight += word.weight;
    fullWeight += word.weight / word.nearness;
  }
  let importance = 0;
  for (const word of known) importance += word.importance;
  return {
    words,
    known,
    ...sharedStems(words, index),
    weight,
    fullWeight,
    importance,
    fromOutside: ask.fromOutside,
    kind: ask.kind,
    manner: mannerOf(heard, index.model.manner),
    heard,
    names: namesIn(ask.context.slice(0, MOST_READ), index.ownerNames),
    ...wholeOf(known, index),
    nearest: nearestOf(known, index.rows.count),
  };
}

function weighWord({ text, stem, number, nearness }: AskWord, { model, rows }: AorIndex): WeighedWord {
  const isKnown = number !== null;
  return {
    text,
    stem,
    number,
    nearness,
    weight: nearness * stemWeight(stem, model),
    importance: isKnown ? nearness * (model.importance[number] ?? 0) : 0,
    row: isKnown ? rows.row(number) : null,
  };
}

function sharedStems(words: readonly WeighedWord[], { stems, slots }: AorIndex) {
  const shared = new Float32Array(slots);
  const sharedFull = new Float32Array(slots);
  const sharedRare = new Float32Array(slots);
  let sharedField = 0;
  for (const { stem, weight, nearness } of words) {
    const places = stems.get(stem);
    if (!places) continue;
    sharedField += weight * places.own;
    for (const slot of places.slots) {
      shared[slot] = (shared[slot] ?? 0) + weight;
      sharedFull[slot] = (sharedFull[slot] ?? 0) + weight / nearness;
      sharedRare[slot] = (sharedRare[slot] ?? 0) + weight * places.rarity;
    }
  }
  return { shared, sharedFull, sharedRare, sharedField };
}

function nearestOf(words: readonly KnownWord[], count: number): Float32Array {
  const nearest = new Float32Array(count);
  raiseToRows(
    nearest,
    words.map(({ row, nearness }) => ({ row: row.alike, factor: Math.sqrt(nearness) })),
  );
  return nearest;
}

/**
 * Where the sum of the words' vectors points, and its likeness to every column: for words met before, the sum of their
 * likenesses, for the others one comparison together.
 */
function wholeOf(words: readonly KnownWord[], { model, columns }: AorIndex) {
  const sum = sumOf(words, model);
  const length = Math.sqrt(dot(sum, sum)) || 1;
  const fresh = words.filter(({ row }) => row.whole === null);
  const whole =
    fresh.length > 0 ? columns.alike(new Float64Array(sumOf(fresh, model))) : new Float32Array(columns.count);
  addRows(
    whole,
    words.flatMap(({ row, importance }) => (row.whole ? [{ row: row.whole, factor: importance }] : [])),
  );
  for (let c = 0; c < whole.length; c++) whole[c] = (whole[c] ?? 0) / length;
  return { direction: unit(new Float64Array(sum)), whole };
}

/** Sum of the words' vectors, each by its importance. */
function sumOf(words: readonly KnownWord[], model: WordModel): Float32Array {
  const sum = new Float32Array(model.dims);
  addRows(
    sum,
    words.map(({ number, importance }) => ({ row: model.vectorOf(number), factor: importance })),
  );
  return sum;
}
