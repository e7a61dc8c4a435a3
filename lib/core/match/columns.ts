import { unit } from './unit';
import type { WordModel } from './word-model';

/** Bounds the memory of a long-lived index: 2,000 rows of ~1,000 columns are 8 MB. */
const MOST_ROWS = 2000;

/**
 * Everything of an AoR that a word of an ask is compared with, as one block of vectors ("columns"): line words, whole
 * lines, titles, examples, background. A word's likeness to all of them is computed once and kept.
 */
export class Columns {
  readonly model: WordModel;
  readonly #wordColumns = new Map<number, number>();
  readonly #rows = new Map<number, Float32Array>();
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
    const { dims, vectors } = this.model;
    const column = this.add(vectors.subarray(number * dims, (number + 1) * dims));
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

  /** Likeness (cosine, −1 to 1) of a word to every column. Do not change what is returned. */
  row(number: number): Float32Array {
    const kept = this.#rows.get(number);
    if (kept) return kept;
    const row = this.#compute(number);
    if (this.#rows.size >= MOST_ROWS) this.#rows.clear();
    this.#rows.set(number, row);
    return row;
  }

  #compute(number: number): Float32Array {
    const { dims, vectors } = this.model;
    const block = this.#block;
    const row = new Float32Array(this.#count);
    const word = vectors.subarray(number * dims, (number + 1) * dims);
    for (let column = 0, at = 0; column < row.length; column++) {
      let dot = 0;
      for (let d = 0; d < dims; d++, at++) dot += (word[d] ?? 0) * (block[at] ?? 0);
      row[column] = dot;
    }
    return row;
  }
}
