import { Gradients, type Encoder, type Tokens } from './encoder';
import { likeness } from './likeness';

/** Asks and candidate lines, with the right line of each ask. */
export interface Choice {
  readonly queries: readonly Tokens[];
  readonly candidates: readonly Tokens[];
  readonly right: readonly number[];
  /** Candidates that must not count against an ask (as right as the right one). */
  readonly ignored?: (query: number, candidate: number) => boolean;
}

/** How the parts of a comparison add up: each ask word's best line word, each line word's best ask word, whole against whole. */
const ASK_TO_LINE = 0.4;
const LINE_TO_ASK = 0.4;
const WHOLE = 0.2;

/**
 * One step of training the comparison itself: softmax over the candidates of each ask. Vectors are taken at length 1.
 * Returns the mean loss.
 */
export function choiceStep(
  encoder: Encoder,
  choice: Choice,
  temperature: number,
  rate: number,
  weightRate: number,
): number {
  const batch = new BatchWords(encoder, choice);
  let loss = 0;
  choice.queries.forEach((query, q) => {
    if (query.length === 0) return;
    const compared = choice.candidates.map((_, c) =>
      choice.ignored?.(q, c) && c !== choice.right[q] ? null : batch.compare(q, c),
    );
    let highest = -Infinity;
    for (const one of compared) if (one) highest = Math.max(highest, one.score / temperature);
    let total = 0;
    for (const one of compared) if (one) total += Math.exp(one.score / temperature - highest);
    compared.forEach((one, c) => {
      if (!one) return;
      const p = Math.exp(one.score / temperature - highest) / total;
      if (c === choice.right[q]) loss -= Math.log(p + 1e-12);
      const g = (p - (c === choice.right[q] ? 1 : 0)) / (temperature * choice.queries.length);
      if (Math.abs(g) > 1e-4 / choice.queries.length) batch.push(q, c, one, g);
    });
  });
  batch.apply(rate, weightRate);
  return loss / Math.max(1, choice.queries.length);
}

interface Compared {
  readonly score: number;
  readonly askBest: Int32Array;
  readonly lineBest: Int32Array;
  readonly askMean: number;
  readonly lineMean: number;
  readonly whole: number;
}

/** The words of a batch at length 1, their likenesses, and the gradients that gather. */
class BatchWords {
  readonly #encoder: Encoder;
  readonly #queries: Int32Array[];
  readonly #candidates: Int32Array[];
  readonly #tokens: number[] = [];
  readonly #units: Float32Array;
  readonly #lengths: Float32Array;
  readonly #importance: Float32Array;
  readonly #alike: Float32Array;
  readonly #unitGradient: Float32Array;
  readonly #weightGradient: Float32Array;
  readonly #texts: Float32Array;
  readonly #textLengths: Float32Array;
  readonly #textGradient: Float32Array;

  constructor(encoder: Encoder, choice: Choice) {
    this.#encoder = encoder;
    const slots = new Map<number, number>();
    const slot = (token: number) => {
      let at = slots.get(token);
      if (at === undefined) {
        slots.set(token, (at = this.#tokens.length));
        this.#tokens.push(token);
      }
      return at;
    };
    this.#queries = choice.queries.map((text) => Int32Array.from(text, slot));
    this.#candidates = choice.candidates.map((text) => Int32Array.from(text, slot));
    const { dims } = encoder;
    const n = this.#tokens.length;
    this.#units = new Float32Array(n * dims);
    this.#lengths = new Float32Array(n);
    this.#importance = Float32Array.from(this.#tokens, (token) => Math.exp(encoder.weights[token]!));
    this.#tokens.forEach((token, i) => {
      let square = 0;
      for (let d = 0; d < dims; d++) square += encoder.vectors[token * dims + d]! ** 2;
      const length = Math.sqrt(square) || 1;
      this.#lengths[i] = length;
      for (let d = 0; d < dims; d++) this.#units[i * dims + d] = encoder.vectors[token * dims + d]! / length;
    });
    this.#alike = likeness(this.#units, n, dims, this.#queries, this.#candidates);
    this.#unitGradient = new Float32Array(n * dims);
    this.#weightGradient = new Float32Array(n);
    const texts = [...this.#queries, ...this.#candidates];
    this.#texts = new Float32Array(texts.length * dims);
    this.#textLengths = new Float32Array(texts.length);
    this.#textGradient = new Float32Array(texts.length * dims);
    texts.forEach((text, t) => this.#sumText(text, t));
  }

  #sumText(text: Int32Array, t: number): void {
    const { dims } = this.#encoder;
    for (const i of text) {
      for (let d = 0; d < dims; d++)
        this.#texts[t * dims + d]! += this.#importance[i]! * this.#units[i * dims + d]!;
    }
    let square = 0;
    for (let d = 0; d < dims; d++) square += this.#texts[t * dims + d]! ** 2;
    const length = Math.sqrt(square) || 1;
    this.#textLengths[t] = length;
    for (let d = 0; d < dims; d++) this.#texts[t * dims + d]! /= length;
  }

  compare(q: number, c: number): Compared {
    const { dims } = this.#encoder;
    const ask = this.#queries[q]!;
    const line = this.#candidates[c]!;
    const [askBest, askMean] = this.#bestOf(ask, line);
    const [lineBest, lineMean] = this.#bestOf(line, ask);
    let whole = 0;
    const ct = this.#queries.length + c;
    for (let d = 0; d < dims; d++) whole += this.#texts[q * dims + d]! * this.#texts[ct * dims + d]!;
    return {
      score: ASK_TO_LINE * askMean + LINE_TO_ASK * lineMean + WHOLE * whole,
      askBest,
      lineBest,
      askMean,
      lineMean,
      whole,
    };
  }

  /** The nearest word of `to` for each word of `from` (-1: none is alike), and the weighed mean of those likenesses. */
  #bestOf(from: Int32Array, to: Int32Array): [Int32Array, number] {
    const n = this.#tokens.length;
    const best = new Int32Array(from.length).fill(-1);
    let sum = 0;
    let all = 0;
    for (let k = 0; k < from.length; k++) {
      const i = from[k]!;
      let highest = 0;
      for (const j of to) {
        const s = this.#alike[i * n + j]!;
        if (s > highest) {
          highest = s;
          best[k] = j;
        }
      }
      sum += this.#importance[i]! * highest;
      all += this.#importance[i]!;
    }
    return [best, all > 0 ? sum / all : 0];
  }

  /** Hands the gradient `g` of a score on to words, weights and whole texts. */
  push(q: number, c: number, one: Compared, g: number): void {
    const { dims } = this.#encoder;
    this.#pushBest(this.#queries[q]!, one.askBest, one.askMean, g * ASK_TO_LINE);
    this.#pushBest(this.#candidates[c]!, one.lineBest, one.lineMean, g * LINE_TO_ASK);
    const ct = this.#queries.length + c;
    for (let d = 0; d < dims; d++) {
      this.#textGradient[q * dims + d]! += g * WHOLE * this.#texts[ct * dims + d]!;
      this.#textGradient[ct * dims + d]! += g * WHOLE * this.#texts[q * dims + d]!;
    }
  }

  #pushBest(from: Int32Array, best: Int32Array, mean: number, g: number): void {
    const { dims } = this.#encoder;
    const n = this.#tokens.length;
    let all = 0;
    for (const i of from) all += this.#importance[i]!;
    if (all === 0) return;
    for (let k = 0; k < from.length; k++) {
      const i = from[k]!;
      const j = best[k]!;
      const part = this.#importance[i]! / all;
      const s = j < 0 ? 0 : this.#alike[i * n + j]!;
      this.#weightGradient[i]! += g * part * (s - mean);
      if (j < 0 || i === j) continue;
      for (let d = 0; d < dims; d++) {
        this.#unitGradient[i * dims + d]! += g * part * this.#units[j * dims + d]!;
        this.#unitGradient[j * dims + d]! += g * part * this.#units[i * dims + d]!;
      }
    }
  }

  apply(rate: number, weightRate: number): void {
    const { dims } = this.#encoder;
    [...this.#queries, ...this.#candidates].forEach((text, t) => this.#textBackward(text, t));
    const sums = new Gradients(dims);
    this.#tokens.forEach((token, i) => {
      const sum = sums.of(token);
      let along = 0;
      for (let d = 0; d < dims; d++) along += this.#unitGradient[i * dims + d]! * this.#units[i * dims + d]!;
      for (let d = 0; d < dims; d++) {
        sum[d] = (this.#unitGradient[i * dims + d]! - along * this.#units[i * dims + d]!) / this.#lengths[i]!;
      }
      sum[dims] = this.#weightGradient[i]!;
    });
    this.#encoder.step(sums, rate, weightRate);
  }

  #textBackward(text: Int32Array, t: number): void {
    const { dims } = this.#encoder;
    let along = 0;
    for (let d = 0; d < dims; d++) along += this.#textGradient[t * dims + d]! * this.#texts[t * dims + d]!;
    for (const i of text) {
      const a = this.#importance[i]! / this.#textLengths[t]!;
      let dot = 0;
      for (let d = 0; d < dims; d++) {
        const g = a * (this.#textGradient[t * dims + d]! - along * this.#texts[t * dims + d]!);
        this.#unitGradient[i * dims + d]! += g;
        dot += g * this.#units[i * dims + d]!;
      }
      this.#weightGradient[i]! += dot;
    }
  }
}
