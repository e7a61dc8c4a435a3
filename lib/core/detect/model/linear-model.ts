import { fromBase64 } from './base64';

/** A linear model as the training script writes it. */
export interface StoredModel {
  readonly bias: number;
  /** Real weight of one unit of the 8-bit weights. */
  readonly unit: number;
  /** Feature hashes, ascending, each as the difference from the one before in LEB128; base64. */
  readonly features: string;
  /** One signed byte a feature, in the same order; base64. */
  readonly weights: string;
}

export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** Reads a stored model: a few milliseconds for fifty thousand features. */
export function readModel(stored: StoredModel): LinearModel {
  const packed = fromBase64(stored.features);
  const bytes = fromBase64(stored.weights);
  const weights = new Map<number, number>();
  let hash = 0;
  let step = 0;
  let scale = 1;
  let at = 0;
  for (const byte of packed) {
    step += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte >= 0x80) continue;
    hash += step;
    const weight = bytes[at++] ?? 0;
    weights.set(hash | 0, (weight > 127 ? weight - 256 : weight) * stored.unit);
    step = 0;
    scale = 1;
  }
  return { bias: stored.bias, weights };
}

/**
 * Log-odds of a sentence with these (distinct) features. A sentence with n known features counts each
 * 1/√(n+1), so that long sentences do not shout.
 */
export function logOdds(model: LinearModel, features: Iterable<number>): number {
  let sum = 0;
  let known = 0;
  for (const feature of features) {
    const weight = model.weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    known++;
  }
  return model.bias + sum / Math.sqrt(known + 1);
}
