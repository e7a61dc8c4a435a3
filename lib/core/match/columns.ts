import { unit } from './unit';
import type { WordModel } from './word-model';

/** Bounds the memory of a long-lived index: 2,000 rows of ~1,000 columns are 8 MB. */
const MOST_ROWS = 2000;

/** Likeness (cosine, −1 to 1) of a word to every column, and to the nearest word of each line (0 when none is alike). */
export interface WordRow {
  readonly alike: Float32Array;
  readonly nearest: Float32Array;
}

/**
 * Everything of an AoR that a word of an ask is compared with, as one block of vectors ("columns"): line words, whole
 * lines, titles, examples, background. A word's likeness to all of them is computed once and kept.
 */
export class Columns {
  readonly model: WordModel;
  readonly #wordColumns = new Map<number, number>();
  readonly #rows = new Map<number, WordRow>();
  readonly #lines: Int32Array[] = [];
  #block = new Float32Array(0);
  #count = 0;

  constructor(model: WordModel) {
    this.model = model;
  }

  get count(): number {
    return this.#count;
  }

  /** The column of a word; the same word always has the same column. */
  word(number: number): number {
    const known = this.#wordColumns.get(number);
    if (known !== undefined) return known;
    const column = this.add(this.model.vectorOf(number));
    this.#wordColumns.set(number, column);
    return column;
  }

  /** Adds a vector of length 1; returns its column. Only before the first `row`. */
  add(vector: Float32Array): number {
    const { dims } = this.model;
    if ((this.#count + 1) * dims > this.#block.length) {
      const larger = new Float32Array(Math.max(256 * dims, this.#block.length * 2));
      larger.set(this.#block);
      this.#block = larger;
    }
    this.#block.set(vector, this.#count * dims);
    return this.#count++;
  }

  /** Mean direction of columns, of length 1; zeros when there are none. */
  mean(columns: readonly number[]): Float32Array {
    const { dims } = this.model;
    const sum = new Float32Array(dims);
    for (const column of columns) {
      for (let d = 0; d < dims; d++) sum[d] = (sum[d] ?? 0) + (this.#block[column * dims + d] ?? 0);
    }
    return unit(sum);
  }

  /** Says which columns are the words of the next line. Only before the first `row`. */
  addLine(wordColumns: Int32Array): void {
    this.#lines.push(wordColumns);
  }

  /** What a word is like; computed once. Do not change what is returned. */
  row(number: number): WordRow {
    const kept = this.#rows.get(number);
    if (kept) return kept;
    const alike = this.#compute(number);
    const row = { alike, nearest: Float32Array.from(this.#lines, (columns) => highestAt(alike, columns)) };
    if (this.#rows.size >= MOST_ROWS) this.#rows.clear();
    this.#rows.set(number, row);
    return row;
  }

  #compute(number: number): Float32Array {
    const { dims } = this.model;
    const block = this.#block;
    const row = new Float32Array(this.#count);
    const word = this.model.vectorOf(number);
    for (let column = 0, at = 0; column < row.length; column++) {
      let dot = 0;
      for (let d = 0; d < dims; d++, at++) dot += (word[d] ?? 0) * (block[at] ?? 0);
      row[column] = dot;
    }
    return row;
  }
}

function highestAt(values: Float32Array, columns: Int32Array): number {
  let highest = 0;
  for (const column of columns) highest = Math.max(highest, values[column] ?? 0);
  return highest;
}
