import type { StoredModel } from '../../../lib/core/detect/model/linear-model';
import type { Fitted } from './fit';

/** Weights in 8 bits, the largest as ±127. */
export function stored({ bias, weights }: Fitted): StoredModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const unit = Number(((sizes.at(-1) ?? 1) / 127).toPrecision(6));
  const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return {
    bias: Number(bias.toFixed(4)),
    unit,
    weights: Buffer.from(small.buffer).toString('base64'),
  };
}
