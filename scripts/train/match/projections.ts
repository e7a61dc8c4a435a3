/** Vectors that many comparisons have in common, each once, so that a direction is laid along each but once. */
export class Projections {
  readonly #vectors: Float32Array[] = [];
  readonly #numbers = new Map<Float32Array, number>();

  get count(): number {
    return this.#vectors.length;
  }

  /** The number of a vector; the same object has the same. */
  add(vector: Float32Array): number {
    const known = this.#numbers.get(vector);
    if (known !== undefined) return known;
    this.#numbers.set(vector, this.#vectors.length);
    return this.#vectors.push(vector) - 1;
  }

  /** A number for each vector. */
  along(numberOf: (vector: Float32Array) => number): Float64Array {
    return Float64Array.from(this.#vectors, numberOf);
  }

  /** Adds to `sum`, from `start` on, each vector as many times as `amounts` says. */
  addTo(sum: Float64Array, start: number, amounts: Float64Array): void {
    this.#vectors.forEach((vector, i) => {
      const amount = amounts[i]!;
      if (amount === 0) return;
      for (let d = 0; d < vector.length; d++) sum[start + d]! += amount * vector[d]!;
    });
  }
}
