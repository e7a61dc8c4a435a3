import { HIGHEST_LEVEL, levelAt } from './levels';
import { unit } from './unit';

/** What the matcher knows of words, as it is shipped; numbers as levels (`levels.ts`). */
export interface PackedModel {
  readonly dims: number;
  /** Stems, separated by spaces. */
  readonly stems: string;
  /** `dims` levels a stem; each vector is scaled so that its largest number is the highest level. */
  readonly vectors: string;
  /** One level a stem: the lowest for exp(lowestImportance), the highest for exp(highestImportance). */
  readonly importance: string;
  readonly lowestImportance: number;
  readonly highestImportance: number;
  /** Vectors of what asks and tasks of the world are about, written as those of stems. */
  readonly background: string;
  /** The direction of asks that fit no line whatever the AoR, written as those of stems. */
  readonly oddJobs: string;
  /** Weights of the comparison, by name of the feature. */
  readonly lineWeights: Readonly<Record<string, number>>;
  readonly nothingWeights: Readonly<Record<string, number>>;
}

/** What the matcher knows of words. Vectors have length 1. */
export interface WordModel {
  readonly dims: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** The vector of a stem by its number. Do not change what is returned. */
  readonly vectorOf: (number: number) => Float32Array;
  readonly importance: Float32Array;
  /** Vectors of length 1, one after the other. */
  readonly background: Float32Array;
  /** The direction of asks that fit no line whatever the AoR; length 1. */
  readonly oddJobs: Float32Array;
  readonly lineWeights: Readonly<Record<string, number>>;
  readonly nothingWeights: Readonly<Record<string, number>>;
}

/** Vectors are read when a word is first met: an AoR and its asks meet a few hundred of many thousands. */
export function unpackModel(packed: PackedModel): WordModel {
  const { dims } = packed;
  const stems = packed.stems.split(' ');
  const span = packed.highestImportance - packed.lowestImportance;
  const met: (Float32Array | undefined)[] = [];
  const background = new Float32Array(packed.background.length);
  for (let at = 0; at < background.length; at += dims)
    background.set(vectorAt(packed.background, at, dims), at);
  return {
    dims,
    numbers: new Map(stems.map((stem, number) => [stem, number])),
    vectorOf: (number) => (met[number] ??= vectorAt(packed.vectors, number * dims, dims)),
    importance: Float32Array.from(stems, (_, number) => {
      const part = (levelAt(packed.importance, number) + HIGHEST_LEVEL) / (2 * HIGHEST_LEVEL);
      return Math.exp(part * span + packed.lowestImportance);
    }),
    background,
    oddJobs: vectorAt(packed.oddJobs, 0, dims),
    lineWeights: packed.lineWeights,
    nothingWeights: packed.nothingWeights,
  };
}

function vectorAt(text: string, start: number, dims: number): Float32Array {
  return unit(Float32Array.from({ length: dims }, (_, d) => levelAt(text, start + d)));
}
