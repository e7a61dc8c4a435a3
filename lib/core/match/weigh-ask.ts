import { askWords, type AskToJudge, type AskWord } from './ask-words';
import type { Columns } from './columns';
import { stemWeight } from './stem-weight';

/** A word of the ask with its likeness to every column of the index, null when the model does not know it. */
export interface WeighedWord extends AskWord {
  /** What it says when a line has it too. */
  readonly weight: number;
  /** Importance of the word by its nearness. */
  readonly importance: number;
  readonly row: Float32Array | null;
}

/** An ask, looked at once for all lines. */
export interface WeighedAsk {
  readonly words: readonly WeighedWord[];
  /** Sum of the words' weights. */
  readonly weight: number;
  /** Sum of the importances of the words that the model knows. */
  readonly importance: number;
  readonly fromOutside: boolean | null;
  /** By column: likeness of the ask as a whole. */
  readonly whole: Float32Array;
  /** By column: likeness of its nearest word, 0 when none is alike; words around the ask are a little further off. */
  readonly nearest: Float32Array;
}

export function weighAsk(ask: AskToJudge, columns: Columns): WeighedAsk {
  const { model } = columns;
  const words = askWords(ask, model).map((word) => ({
    ...word,
    weight: word.nearness * stemWeight(word.stem, model),
    importance: word.number === null ? 0 : word.nearness * (model.importance[word.number] ?? 0),
    row: word.number === null ? null : columns.row(word.number),
  }));
  const whole = new Float32Array(columns.count);
  const nearest = new Float32Array(columns.count);
  for (const { row, importance, nearness } of words) {
    if (row) gather(row, importance, Math.sqrt(nearness), whole, nearest);
  }
  const length = bagLength(words, columns);
  if (length > 0) for (let c = 0; c < whole.length; c++) whole[c] = (whole[c] ?? 0) / length;
  return {
    words,
    weight: words.reduce((sum, { weight }) => sum + weight, 0),
    importance: words.reduce((sum, { importance }) => sum + importance, 0),
    fromOutside: ask.fromOutside,
    whole,
    nearest,
  };
}

function gather(
  row: Float32Array,
  importance: number,
  closeness: number,
  whole: Float32Array,
  nearest: Float32Array,
): void {
  for (let c = 0; c < row.length; c++) {
    const alike = row[c] ?? 0;
    whole[c] = (whole[c] ?? 0) + importance * alike;
    const reach = closeness * alike;
    if (reach > (nearest[c] ?? 0)) nearest[c] = reach;
  }
}

/** Length of the sum of the ask's word vectors. */
function bagLength(words: readonly WeighedWord[], { model }: Columns): number {
  const { dims, vectors } = model;
  const sum = new Float32Array(dims);
  for (const { number, importance } of words) {
    if (number === null) continue;
    for (let d = 0, at = number * dims; d < dims; d++, at++) {
      sum[d] = (sum[d] ?? 0) + importance * (vectors[at] ?? 0);
    }
  }
  return Math.sqrt(sum.reduce((square, value) => square + value * value, 0));
}
