import { dots } from './dot';
import { unit } from './unit';
import type { WordModel } from './word-model';

/** A growing block of vectors of length 1 ("columns") that asks are compared with. */
export class Columns {
  readonly #dims: number;
  #block: Float64Array;
  #count = 0;

  constructor({ dims }: WordModel) {
    this.#dims = dims;
    this.#block = new Float64Array(64 * dims);
  }

  get count(): number {
    return this.#count;
  }

  /** Adds a vector of length 1; returns its column. */
  add(vector: ArrayLike<number>): number {
    const start = this.#count * this.#dims;
    if (start + this.#dims > this.#block.length) {
      const larger = new Float64Array(this.#block.length * 2);
      larger.set(this.#block);
      this.#block = larger;
    }
    this.#block.set(vector, start);
    return this.#count++;
  }

  /** Mean direction of columns, of length 1; zeros when there are none. */
  mean(columns: readonly number[]): Float32Array {
    const sum = new Float32Array(this.#dims);
    for (const column of columns) {
      for (let d = 0; d < sum.length; d++)
        sum[d] = (sum[d] ?? 0) + (this.#block[column * this.#dims + d] ?? 0);
    }
    return unit(sum);
  }

  /** Mean likeness of each of some columns to the one of the others most like it; 0 when there is but one. */
  coherence(columns: readonly number[]): number {
    if (columns.length < 2) return 0;
    const sum = columns.reduce((total, column) => {
      const others = columns.filter((other) => other !== column);
      return total + Math.max(...others.map((other) => this.#dot(column, other)));
    }, 0);
    return sum / columns.length;
  }

  #dot(a: number, b: number): number {
    let sum = 0;
    for (let d = 0; d < this.#dims; d++)
      sum += (this.#block[a * this.#dims + d] ?? 0) * (this.#block[b * this.#dims + d] ?? 0);
    return sum;
  }

  /** Likeness (cosine, −1 to 1) of a vector of length 1 to every column. */
  alike(vector: Float64Array): Float32Array {
    const alike = new Float32Array(this.#count);
    dots(vector, this.#block, 0, alike);
    return alike;
  }
}
