import { bytesOf } from './base64';

/** Word vectors as they are shipped: one signed byte a number, one byte a word for its importance. */
export interface PackedModel {
  readonly dims: number;
  /** Stems, separated by spaces. */
  readonly stems: string;
  /** Base64 of stems × dims signed bytes, each vector scaled so that its largest number is ±127. */
  readonly vectors: string;
  /** Base64 of one byte a stem: importance = exp(byte / 255 × (highest − lowest) + lowest). */
  readonly importance: string;
  readonly lowestImportance: number;
  readonly highestImportance: number;
  /** Base64 of background vectors: what asks and tasks of the world are about. */
  readonly background: string;
  /** Weights of the comparison, by name of the feature. */
  readonly lineWeights: Readonly<Record<string, number>>;
  readonly nothingWeights: Readonly<Record<string, number>>;
}

/** What the matcher knows of words. Vectors have length 1. */
export interface WordModel {
  readonly dims: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly vectors: Float32Array;
  readonly importance: Float32Array;
  /** Vectors of length 1, one after the other. */
  readonly background: Float32Array;
  readonly lineWeights: Readonly<Record<string, number>>;
  readonly nothingWeights: Readonly<Record<string, number>>;
}

export function unpackModel(packed: PackedModel): WordModel {
  const stems = packed.stems.split(' ');
  const span = packed.highestImportance - packed.lowestImportance;
  return {
    dims: packed.dims,
    numbers: new Map(stems.map((stem, number) => [stem, number])),
    vectors: unitVectors(packed.vectors, packed.dims),
    importance: Float32Array.from(bytesOf(packed.importance), (byte) =>
      Math.exp((byte / 255) * span + packed.lowestImportance),
    ),
    background: unitVectors(packed.background, packed.dims),
    lineWeights: packed.lineWeights,
    nothingWeights: packed.nothingWeights,
  };
}

function unitVectors(base64: string, dims: number): Float32Array {
  const bytes = bytesOf(base64);
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const vectors = new Float32Array(signed.length);
  for (let start = 0; start < signed.length; start += dims) {
    let square = 0;
    for (let i = start; i < start + dims; i++) square += (signed[i] ?? 0) ** 2;
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let i = start; i < start + dims; i++) vectors[i] = (signed[i] ?? 0) * scale;
  }
  return vectors;
}
