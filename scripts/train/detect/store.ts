import type { StoredModel } from '../../../lib/core/detect/model/linear-model';
import type { Fitted } from './fit';

/** Share of the weights that keep their size; the few larger ones are cut to the largest of these. */
const KEPT = 0.9995;

/** Weights in 8 bits. */
export function stored({ bias, weights }: Fitted): StoredModel {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const unit = Number(((sizes[Math.floor(sizes.length * KEPT) - 1] ?? 1) / 127).toPrecision(6));
  const small = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
  return {
    bias: Number(bias.toFixed(4)),
    unit,
    weights: Buffer.from(small.buffer).toString('base64'),
  };
}
