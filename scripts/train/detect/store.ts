import type { StoredModel } from '../../../lib/core/detect/model/linear-model';
import type { Fitted } from './fit';

function leb128(values: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let value of values) {
    while (value >= 128) {
      bytes.push((value % 128) + 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Weights in 8 bits; features whose weight rounds to nothing are kept, since the count of known features matters. */
export function stored({ bias, weights }: Fitted): StoredModel {
  let largest = 0;
  for (const weight of weights.values()) largest = Math.max(largest, Math.abs(weight));
  const unit = Number((largest / 127 || 1).toPrecision(6));
  const ordered = [...weights].map(([hash, weight]) => [hash >>> 0, weight] as const);
  ordered.sort((a, b) => a[0] - b[0]);
  const steps = ordered.map(([hash], i) => hash - (ordered[i - 1]?.[0] ?? 0));
  const small = Int8Array.from(ordered.map(([, weight]) => Math.round(weight / unit)));
  return {
    bias: Number(bias.toFixed(4)),
    unit,
    features: base64(leb128(steps)),
    weights: base64(new Uint8Array(small.buffer)),
  };
}
