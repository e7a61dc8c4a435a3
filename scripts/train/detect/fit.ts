/** A training example: distinct feature hashes, label (0 or 1), weight. */
export interface Example {
  readonly features: Iterable<number>;
  readonly label: number;
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Map<number, number>;
}

export interface FitOptions {
  /** Inverse of the L2 penalty. */
  readonly strength: number;
  /** Features seen in fewer examples are left out. */
  readonly atLeast: number;
  readonly steps: number;
}

interface Row {
  readonly columns: Uint32Array;
  readonly scale: number;
  readonly label: number;
  readonly weight: number;
}

function columnsOf(examples: readonly Example[], atLeast: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= atLeast) columns.set(feature, columns.size);
  return columns;
}

function rowsOf(examples: readonly Example[], columns: ReadonlyMap<number, number>): Row[] {
  return examples.map(({ features, label, weight }) => {
    const known: number[] = [];
    for (const feature of features) {
      const column = columns.get(feature);
      if (column !== undefined) known.push(column);
    }
    return { columns: Uint32Array.from(known), scale: 1 / Math.sqrt(known.length + 1), label, weight };
  });
}

function gradient(rows: readonly Row[], weights: Float64Array, strength: number): Float64Array {
  const last = weights.length - 1;
  const slope = new Float64Array(weights.length);
  for (const { columns, scale, label, weight } of rows) {
    let sum = 0;
    for (const column of columns) sum += weights[column]!;
    const p = 1 / (1 + Math.exp(-(weights[last]! + sum * scale)));
    const error = (p - label) * weight;
    for (const column of columns) slope[column]! += error * scale;
    slope[last]! += error;
  }
  for (let i = 0; i < last; i++) slope[i]! += weights[i]! / strength;
  return slope;
}

/** Logistic regression with an L2 penalty by full-batch Adam: deterministic, seconds for thousands of sentences. */
export function fit(examples: readonly Example[], { strength, atLeast, steps }: FitOptions): Fitted {
  const columns = columnsOf(examples, atLeast);
  const rows = rowsOf(examples, columns);
  const size = columns.size + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = gradient(rows, weights, strength);
    for (let i = 0; i < size; i++) {
      const g = slope[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      const rate = 0.15 / (1 - 0.9 ** step);
      weights[i]! -= (rate * mean[i]!) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  const named = new Map<number, number>();
  for (const [feature, column] of columns) named.set(feature, weights[column]!);
  return { bias: weights[size - 1]!, weights: named };
}
