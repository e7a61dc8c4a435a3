import type { StoredModel } from '../../../lib/core/detect/model/linear-model';
import type { Fitted } from './fit';

/** Numbers in 8 bits, the largest as ±127: the size of one unit, and the bytes in base64. */
export function inBytes(numbers: Float64Array): { unit: number; text: string } {
  const sizes = numbers
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const unit = Number(((sizes.at(-1) ?? 1) / 127).toPrecision(6));
  const small = Int8Array.from(numbers, (number) => Math.max(-127, Math.min(127, Math.round(number / unit))));
  return { unit, text: Buffer.from(small.buffer).toString('base64') };
}

export function stored({ bias, weights }: Fitted): StoredModel {
  const { unit, text } = inBytes(weights);
  return { bias: Number(bias.toFixed(4)), unit, weights: text };
}
