import { NOTHING_FEATURES } from '../../../lib/core/match/compare';
import { LINE_FEATURES } from '../../../lib/core/match/line-features';
import type { PackedModel, WordModel } from '../../../lib/core/match/word-model';
import type { Weights } from './fit-weights';

/** The model as it is shipped: one byte a number. */
export function packModel(model: WordModel, weights: Weights): PackedModel {
  const logs = Array.from(model.importance, Math.log);
  const lowest = logs.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  return {
    dims: model.dims,
    stems: [...model.numbers.keys()].join(' '),
    vectors: asBytes(model.vectors, model.dims),
    importance: Buffer.from(
      logs.map((log) => Math.round(((log - lowest) / (highest - lowest)) * 255)),
    ).toString('base64'),
    lowestImportance: lowest,
    highestImportance: highest,
    background: asBytes(model.background, model.dims),
    lineWeights: named(LINE_FEATURES, weights.line),
    nothingWeights: named(NOTHING_FEATURES, weights.nothing),
  };
}

/** Each vector scaled so that its largest number is ±127. */
function asBytes(vectors: Float32Array, dims: number): string {
  const bytes = new Int8Array(vectors.length);
  for (let start = 0; start < vectors.length; start += dims) {
    let largest = 0;
    for (let i = start; i < start + dims; i++) largest = Math.max(largest, Math.abs(vectors[i]!));
    for (let i = start; i < start + dims; i++)
      bytes[i] = largest > 0 ? Math.round((vectors[i]! / largest) * 127) : 0;
  }
  return Buffer.from(bytes.buffer).toString('base64');
}

function named(names: readonly string[], values: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, Math.round(values[at]! * 1000) / 1000]));
}
