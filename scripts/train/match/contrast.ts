import { Gradients, type Encoder, type Pair } from './encoder';

/**
 * One step of contrastive training (InfoNCE both ways): each query should be nearer to its own match than to the other
 * matches of the batch. Returns the mean loss.
 */
export function contrastStep(
  encoder: Encoder,
  batch: readonly Pair[],
  temperature: number,
  rate: number,
  weightRate: number,
): number {
  const { dims } = encoder;
  const n = batch.length;
  const queries = new Float32Array(n * dims);
  const matches = new Float32Array(n * dims);
  const queryLengths = batch.map(({ query }, i) => encoder.encode(query, queries, i * dims));
  const matchLengths = batch.map(({ match }, i) => encoder.encode(match, matches, i * dims));
  const logits = logitsOf(batch, queries, matches, dims, temperature);
  const queryGradient = new Float32Array(n * dims);
  const matchGradient = new Float32Array(n * dims);
  const { pull, loss } = pullOf(logits, n);
  const scale = 1 / (2 * n * temperature);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const g = pull[i * n + j]!;
      // Most of a batch is far away and pulls next to nothing.
      if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
      const q = i * dims;
      const m = j * dims;
      for (let d = 0; d < dims; d++) {
        queryGradient[q + d]! += g * scale * matches[m + d]!;
        matchGradient[m + d]! += g * scale * queries[q + d]!;
      }
    }
  }
  const sums = new Gradients(dims);
  batch.forEach(({ query, match }, i) => {
    encoder.backward(query, queries, queryLengths[i] ?? 0, queryGradient, i * dims, sums);
    encoder.backward(match, matches, matchLengths[i] ?? 0, matchGradient, i * dims, sums);
  });
  encoder.step(sums, rate, weightRate);
  return loss;
}

/** Similarities over temperature; other pairs of one group are set aside. */
function logitsOf(
  batch: readonly Pair[],
  queries: Float32Array,
  matches: Float32Array,
  dims: number,
  temperature: number,
): Float32Array {
  const n = batch.length;
  const logits = new Float32Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i !== j && batch[i]!.group === batch[j]!.group) {
        logits[i * n + j] = -Infinity;
        continue;
      }
      let dot = 0;
      for (let d = 0; d < dims; d++) dot += queries[i * dims + d]! * matches[j * dims + d]!;
      logits[i * n + j] = dot / temperature;
    }
  }
  return logits;
}

const NEGLIGIBLE = 1e-3;

/** Gradient at each logit of the cross-entropies by row and by column (the diagonal is right), and their mean. */
function pullOf(logits: Float32Array, n: number): { pull: Float32Array; loss: number } {
  const pull = new Float32Array(n * n);
  let loss = 0;
  for (const [across, down] of [
    [1, n],
    [n, 1],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const start = i * down;
      let highest = -Infinity;
      for (let j = 0; j < n; j++) highest = Math.max(highest, logits[start + j * across]!);
      let total = 0;
      for (let j = 0; j < n; j++) total += Math.exp(logits[start + j * across]! - highest);
      for (let j = 0; j < n; j++) {
        const at = start + j * across;
        pull[at]! += Math.exp(logits[at]! - highest) / total - (j === i ? 1 : 0);
      }
      loss += Math.log(total) + highest - logits[start + i * across]!;
    }
  }
  return { pull, loss: loss / (2 * n) };
}
