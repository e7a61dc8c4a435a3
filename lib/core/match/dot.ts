/**
 * Dot products of a vector with `count` rows of a block of rows of the same length (a multiple of 4), the first row at
 * `first`. Four sums at a time: a single one would make each step wait for the last.
 */
export function dots(vector: Float64Array, block: Float64Array, first: number, into: Float32Array): void {
  const dims = vector.length;
  let at = first * dims;
  for (let row = 0; row < into.length; row++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let e = 0;
    for (let d = 0; d < dims; d += 4, at += 4) {
      a += (vector[d] ?? 0) * (block[at] ?? 0);
      b += (vector[d + 1] ?? 0) * (block[at + 1] ?? 0);
      c += (vector[d + 2] ?? 0) * (block[at + 2] ?? 0);
      e += (vector[d + 3] ?? 0) * (block[at + 3] ?? 0);
    }
    into[row] = a + b + (c + e);
  }
}

/** Dot product of two vectors of the same length. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] ?? 0) * (b[d] ?? 0);
  return sum;
}
