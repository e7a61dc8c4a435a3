/** Directions in which rows differ, by how much they differ. */
export interface Components {
  readonly mean: Float64Array;
  /** Each of length 1, the strongest first. */
  readonly directions: readonly Float64Array[];
}

const SWEEPS = 30;

/** Principal components of rows of equal length (eigenvectors of their covariance). */
export function principalComponents(rows: readonly Float64Array[]): Components {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  for (const row of rows) for (let d = 0; d < size; d++) mean[d]! += row[d]! / rows.length;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let a = 0; a < size; a++) {
      const x = (row[a]! - mean[a]!) / rows.length;
      for (let b = 0; b < size; b++) covariance[a]![b]! += x * (row[b]! - mean[b]!);
    }
  }
  const directions = eigenvectors(covariance);
  return { mean, directions };
}

/** The row's coordinates along some components. */
export function along(
  row: Float64Array,
  mean: Float64Array,
  directions: readonly Float64Array[],
): Float64Array {
  return Float64Array.from(directions, (direction) =>
    direction.reduce((sum, value, d) => sum + value * (row[d]! - mean[d]!), 0),
  );
}

/** Eigenvectors of a symmetric matrix, the largest eigenvalue first (cyclic Jacobi rotations; changes the matrix). */
function eigenvectors(matrix: Float64Array[]): Float64Array[] {
  const size = matrix.length;
  const vectors = matrix.map((_, i) => new Float64Array(size).fill(1, i, i + 1));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q);
  }
  return vectors
    .map((vector, i) => ({ vector, value: matrix[i]![i]! }))
    .sort((a, b) => b.value - a.value)
    .map(({ vector }) => vector);
}

/** Turns the axes p and q so that they no longer vary together. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const off = matrix[p]![q]!;
  if (Math.abs(off) < 1e-15) return;
  const slant = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
  const tangent = (slant < 0 ? -1 : 1) / (Math.abs(slant) + Math.hypot(slant, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of matrix) turn(row, p, row, q, cosine, sine);
  for (let k = 0; k < matrix.length; k++) turnAt(matrix[p]!, matrix[q]!, k, cosine, sine);
  for (let k = 0; k < matrix.length; k++) turnAt(vectors[p]!, vectors[q]!, k, cosine, sine);
}

function turn(a: Float64Array, at: number, b: Float64Array, bt: number, cosine: number, sine: number): void {
  const x = a[at]!;
  const y = b[bt]!;
  a[at] = cosine * x - sine * y;
  b[bt] = sine * x + cosine * y;
}

function turnAt(a: Float64Array, b: Float64Array, at: number, cosine: number, sine: number): void {
  turn(a, at, b, at, cosine, sine);
}
