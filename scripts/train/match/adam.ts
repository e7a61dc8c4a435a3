interface Descent {
  readonly size: number;
  readonly steps: number;
  /** Step width at first; it falls to nothing in a straight line. */
  readonly rate: number;
  /** Gradient of the loss at these weights. Do not keep either. */
  readonly gradientAt: (weights: Float64Array) => Float64Array;
}

const MEAN = 0.9;
const SQUARE = 0.99;

/** Minimises a loss from zero by Adam (Kingma and Ba, 2015), each step over all examples. Deterministic. */
export function adam({ size, steps, rate, gradientAt }: Descent): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientAt(weights);
    const width = (rate * (1 - step / (steps + 1)) * Math.sqrt(1 - SQUARE ** step)) / (1 - MEAN ** step);
    for (let i = 0; i < size; i++) {
      const g = gradient[i]!;
      mean[i] = MEAN * mean[i]! + (1 - MEAN) * g;
      square[i] = SQUARE * square[i]! + (1 - SQUARE) * g * g;
      weights[i]! -= (width * mean[i]!) / (Math.sqrt(square[i]!) + 1e-8);
    }
  }
  return weights;
}
