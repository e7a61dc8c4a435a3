import type { Encoder, Tokens } from './encoder';
import type { Random } from './random';

const CENTRES = 300;
const ROUNDS = 8;

/** Typical directions of many texts (spherical k-means), each of length 1: what asks of the world are about. */
export function backgroundOf(texts: readonly Tokens[], encoder: Encoder, random: Random): Float32Array {
  const { dims } = encoder;
  const vectors = new Float32Array(texts.length * dims);
  texts.forEach((tokens, i) => encoder.encode(tokens, vectors, i * dims));
  const centres = new Float32Array(CENTRES * dims);
  for (let c = 0; c < CENTRES; c++) {
    const from = random.below(texts.length) * dims;
    centres.set(vectors.subarray(from, from + dims), c * dims);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(CENTRES * dims);
    for (let i = 0; i < texts.length; i++) {
      const nearest = nearestCentre(vectors, i * dims, centres, dims);
      for (let d = 0; d < dims; d++) sums[nearest * dims + d]! += vectors[i * dims + d]!;
    }
    for (let c = 0; c < CENTRES; c++) {
      const sum = sums.subarray(c * dims, (c + 1) * dims);
      const length = Math.hypot(...sum);
      if (length > 0) for (let d = 0; d < dims; d++) centres[c * dims + d] = sum[d]! / length;
    }
  }
  return centres;
}

function nearestCentre(vectors: Float32Array, at: number, centres: Float32Array, dims: number): number {
  let nearest = 0;
  let highest = -Infinity;
  for (let c = 0; c < CENTRES; c++) {
    let dot = 0;
    for (let d = 0; d < dims; d++) dot += vectors[at + d]! * centres[c * dims + d]!;
    if (dot > highest) {
      highest = dot;
      nearest = c;
    }
  }
  return nearest;
}
