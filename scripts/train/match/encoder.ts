import { Random } from './random';

/** A text as the numbers of its words. */
export type Tokens = Int32Array;

/** Two texts that mean the same; pairs of one group are never each other's negatives. */
export interface Pair {
  readonly query: Tokens;
  readonly match: Tokens;
  readonly group: string;
}

const BETA_1 = 0.9;
const BETA_2 = 0.999;

/**
 * Word vectors and word weights, trained so that texts which mean the same point the same way. A text is the sum of its
 * words' vectors, each by exp(weight), scaled to length 1.
 */
export class Encoder {
  readonly size: number;
  readonly dims: number;
  readonly vectors: Float32Array;
  readonly weights: Float32Array;
  readonly #vectorMoments: [Float32Array, Float32Array];
  readonly #weightMoments: [Float32Array, Float32Array];
  readonly #steps: Int32Array;

  constructor(size: number, dims: number, startWeights: Float32Array, random: Random) {
    this.size = size;
    this.dims = dims;
    this.vectors = new Float32Array(size * dims);
    for (let i = 0; i < this.vectors.length; i++) {
      this.vectors[i] = (random.next() + random.next() + random.next() - 1.5) / Math.sqrt(dims);
    }
    this.weights = Float32Array.from(startWeights);
    this.#vectorMoments = [new Float32Array(size * dims), new Float32Array(size * dims)];
    this.#weightMoments = [new Float32Array(size), new Float32Array(size)];
    this.#steps = new Int32Array(size);
  }

  /** Lets a word start where other knowledge has it: at length 1 in the given direction. */
  startAt(token: number, direction: Float64Array): void {
    const length = Math.hypot(...direction) || 1;
    for (let d = 0; d < this.dims; d++) this.vectors[token * this.dims + d] = direction[d]! / length;
  }

  /** A copy to train further; training so far is kept, its momentum is not. */
  copy(): Encoder {
    const copy = new Encoder(this.size, this.dims, this.weights, new Random(0));
    copy.vectors.set(this.vectors);
    return copy;
  }

  /** Moves the lengths of the vectors into the weights: texts stay what they are. */
  toUnitVectors(): void {
    const { dims, vectors } = this;
    for (let token = 0; token < this.size; token++) {
      let square = 0;
      for (let d = 0; d < dims; d++) square += vectors[token * dims + d]! ** 2;
      const length = Math.sqrt(square) || 1;
      for (let d = 0; d < dims; d++) vectors[token * dims + d]! /= length;
      this.weights[token]! += Math.log(length);
    }
  }

  /** Writes the text's vector at `at` of `into`; returns its length before scaling (0 for a text without words). */
  encode(tokens: Tokens, into: Float32Array, at: number): number {
    const { dims, vectors } = this;
    into.fill(0, at, at + dims);
    for (const token of tokens) {
      const a = Math.exp(this.weights[token] ?? 0);
      for (let d = 0; d < dims; d++) into[at + d]! += a * vectors[token * dims + d]!;
    }
    let square = 0;
    for (let d = 0; d < dims; d++) square += into[at + d]! ** 2;
    const length = Math.sqrt(square);
    if (length > 0) for (let d = 0; d < dims; d++) into[at + d]! /= length;
    return length;
  }

  /** Collects into `sums` what the gradient at a text's unit vector says of its words. */
  backward(
    tokens: Tokens,
    unit: Float32Array,
    length: number,
    gradient: Float32Array,
    at: number,
    sums: Gradients,
  ): void {
    if (length === 0) return;
    const { dims, vectors } = this;
    let along = 0;
    for (let d = 0; d < dims; d++) along += unit[at + d]! * gradient[at + d]!;
    for (const token of tokens) {
      const sum = sums.of(token);
      const a = Math.exp(this.weights[token] ?? 0) / length;
      let dot = 0;
      for (let d = 0; d < dims; d++) {
        const g = a * (gradient[at + d]! - unit[at + d]! * along);
        sum[d]! += g;
        dot += g * vectors[token * dims + d]!;
      }
      sum[dims]! += dot;
    }
  }

  /** One step of Adam for the words that were met. */
  step(sums: Gradients, rate: number, weightRate: number): void {
    const { dims } = this;
    const [m, v] = this.#vectorMoments;
    const [mw, vw] = this.#weightMoments;
    for (const [token, sum] of sums.rows) {
      const t = ++this.#steps[token]!;
      const scale = Math.sqrt(1 - BETA_2 ** t) / (1 - BETA_1 ** t);
      for (let d = 0; d < dims; d++) {
        const i = token * dims + d;
        m[i] = BETA_1 * m[i]! + (1 - BETA_1) * sum[d]!;
        v[i] = BETA_2 * v[i]! + (1 - BETA_2) * sum[d]! ** 2;
        this.vectors[i]! -= (rate * scale * m[i]!) / (Math.sqrt(v[i]!) + 1e-8);
      }
      const g = sum[dims]!;
      mw[token] = BETA_1 * mw[token]! + (1 - BETA_1) * g;
      vw[token] = BETA_2 * vw[token]! + (1 - BETA_2) * g * g;
      this.weights[token]! -= (weightRate * scale * mw[token]!) / (Math.sqrt(vw[token]!) + 1e-8);
    }
  }
}

/** Sums of gradients by word: `dims` numbers for the vector, one for the weight. */
export class Gradients {
  readonly rows = new Map<number, Float32Array>();

  readonly #dims: number;

  constructor(dims: number) {
    this.#dims = dims;
  }

  of(token: number): Float32Array {
    let row = this.rows.get(token);
    if (!row) this.rows.set(token, (row = new Float32Array(this.#dims + 1)));
    return row;
  }
}
