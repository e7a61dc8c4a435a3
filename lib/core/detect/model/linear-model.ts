import { fromBase64 } from './base64';

/** A linear model over hashed features, as the training script writes it. */
export interface StoredModel {
  readonly bias: number;
  /** Real weight of one unit of the 8-bit weights. */
  readonly unit: number;
  /** One signed byte a bucket; base64. The number of buckets is a power of two. */
  readonly weights: string;
}

export interface LinearModel {
  readonly bias: number;
  readonly unit: number;
  readonly weights: Int8Array;
}

/** Reads a stored model: a few milliseconds. */
export function readModel({ bias, unit, weights }: StoredModel): LinearModel {
  return { bias, unit, weights: new Int8Array(fromBase64(weights).buffer) };
}

/**
 * Bucket → the number of the call that last met it, 1 to 255; grows to the largest table asked for. A byte each, so that the table
 * stays in the processor's cache; a set takes three times as long.
 */
let lastMet = new Uint8Array(2 ** 11);
let call = 0;

function startCall(size: number): void {
  if (lastMet.length < size) lastMet = new Uint8Array(size);
  else if (call === 255) lastMet.fill(0);
  else {
    call++;
    return;
  }
  call = 1;
}

/** The bucket of a feature in a table of `size`: the bits are mixed first, since the lowest ones follow the last letter. */
function bucketOf(feature: number, size: number): number {
  let bits = feature ^ (feature >>> 15);
  bits = Math.imul(bits, 0x2c1b3c6d);
  bits ^= bits >>> 12;
  return (bits >>> 0) & (size - 1);
}

/** The buckets of feature hashes in a table of `size` (a power of two). Two features in one bucket count once. */
export function bucketsOf(features: ArrayLike<number>, size: number): Uint32Array {
  startCall(size);
  const buckets = new Uint32Array(features.length);
  let count = 0;
  for (let i = 0; i < features.length; i++) {
    const bucket = bucketOf(features[i] ?? 0, size);
    if (lastMet[bucket] === call) continue;
    lastMet[bucket] = call;
    buckets[count++] = bucket;
  }
  return buckets.slice(0, count);
}

/** Log-odds of a sentence with these buckets; of n each counts 1/√(n+1), so that long sentences do not shout. */
export function logOddsOf(model: LinearModel, buckets: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < buckets.length; i++) sum += model.weights[buckets[i] ?? 0] ?? 0;
  return model.bias + (model.unit * sum) / Math.sqrt(buckets.length + 1);
}

/** Log-odds of a sentence with these features: as of their buckets, in one pass. */
export function logOdds({ bias, unit, weights }: LinearModel, features: ArrayLike<number>): number {
  startCall(weights.length);
  let sum = 0;
  let count = 0;
  for (let i = 0; i < features.length; i++) {
    const bucket = bucketOf(features[i] ?? 0, weights.length);
    if (lastMet[bucket] === call) continue;
    lastMet[bucket] = call;
    sum += weights[bucket] ?? 0;
    count++;
  }
  return bias + (unit * sum) / Math.sqrt(count + 1);
}
