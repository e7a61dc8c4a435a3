import { askWords, type AskToJudge, type AskWord } from './ask-words';
import type { AorIndex } from './aor-index';
import type { Columns, WordRow } from './columns';
import { stemWeight } from './stem-weight';
import { unit } from './unit';

/** A word of the ask with what it is like in the index, null when the model does not know it. */
export interface WeighedWord extends AskWord {
  /** What it says when a line has it too. */
  readonly weight: number;
  /** Importance of the word by its nearness. */
  readonly importance: number;
  readonly row: WordRow | null;
}

/** An ask, looked at once for all lines. */
export interface WeighedAsk {
  readonly words: readonly WeighedWord[];
  /** By column of a line, title or example: weight of the stems that it shares with the ask. */
  readonly shared: Float32Array;
  /** The same with each stem at full weight, wherever it stands in the ask. */
  readonly sharedFull: Float32Array;
  /** The same with each stem by its rarity. */
  readonly sharedRare: Float32Array;
  /** Sum of the words' weights. */
  readonly weight: number;
  /** Sum of the importances of the words that the model knows. */
  readonly importance: number;
  readonly fromOutside: boolean | null;
  /** Vector of length 1 of the ask as a whole (zeros when the model knows none of its words). */
  readonly direction: Float32Array;
  /** By column (words of lines left at 0): likeness of the ask as a whole. */
  readonly whole: Float32Array;
  /** By column of a line's word: likeness of its nearest word, 0 when none is alike; words around the ask are a little further off. */
  readonly nearest: Float32Array;
}

export function weighAsk(ask: AskToJudge, { columns, wordColumns, stems }: AorIndex): WeighedAsk {
  const { model } = columns;
  const words = askWords(ask, model).map((word) => ({
    ...word,
    weight: word.nearness * stemWeight(word.stem, model),
    importance: word.number === null ? 0 : word.nearness * (model.importance[word.number] ?? 0),
    row: word.number === null ? null : columns.row(word.number),
  }));
  const whole = new Float32Array(columns.count);
  const nearest = new Float32Array(wordColumns);
  for (const { row, importance, nearness } of words) {
    if (!row) continue;
    raise(nearest, row.alike, Math.sqrt(nearness));
    add(whole, row.alike, importance, wordColumns);
  }
  const { direction, length } = directionOf(words, columns);
  if (length > 0) for (let c = wordColumns; c < whole.length; c++) whole[c] = (whole[c] ?? 0) / length;
  return {
    words,
    ...sharedStems(words, stems, columns.count),
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    importance: words.reduce((sum, { importance }) => sum + importance, 0),
    fromOutside: ask.fromOutside,
    direction,
    whole,
    nearest,
  };
}

function sharedStems(words: readonly WeighedWord[], stems: AorIndex['stems'], count: number) {
  const shared = new Float32Array(count);
  const sharedFull = new Float32Array(count);
  const sharedRare = new Float32Array(count);
  for (const { stem, weight, nearness } of words) {
    const places = stems.get(stem);
    if (!places) continue;
    for (const column of places.columns) {
      shared[column] = (shared[column] ?? 0) + weight;
      sharedFull[column] = (sharedFull[column] ?? 0) + weight / nearness;
      sharedRare[column] = (sharedRare[column] ?? 0) + weight * places.rarity;
    }
  }
  return { shared, sharedFull, sharedRare };
}

/** Raises each number to what a word offers. */
function raise(to: Float32Array, alike: Float32Array, closeness: number): void {
  for (let c = 0; c < to.length; c++) {
    const reach = closeness * (alike[c] ?? 0);
    if (reach > (to[c] ?? 0)) to[c] = reach;
  }
}

function add(to: Float32Array, alike: Float32Array, importance: number, from: number): void {
  for (let c = from; c < to.length; c++) to[c] = (to[c] ?? 0) + importance * (alike[c] ?? 0);
}

/** The sum of the ask's word vectors: where it points and how long it is. */
function directionOf(words: readonly WeighedWord[], { model }: Columns) {
  const { dims } = model;
  const sum = new Float32Array(dims);
  for (const { number, importance } of words) {
    if (number === null) continue;
    const vector = model.vectorOf(number);
    for (let d = 0; d < dims; d++) sum[d] = (sum[d] ?? 0) + importance * (vector[d] ?? 0);
  }
  const length = Math.sqrt(sum.reduce((square, value) => square + value * value, 0));
  return { direction: unit(sum), length };
}
