import type { Scope } from '../../model/scope';
import { LEANINGS, LINE_FEATURES, NOTHING_FEATURES } from './features';
import { HIGHEST_LEVEL, levelAt } from './levels';
import { MANNER_SCOPES, type MannerModel } from './manner-model';
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
  /** The directions of the lines that each of LEANINGS leans to, written as those of stems. */
  readonly leanings: string;
  readonly manner: PackedManner;
  /** Weights of the comparison, by name of the feature. */
  readonly lineWeights: Readonly<Record<string, number>>;
  readonly nothingWeights: Readonly<Record<string, number>>;
  /** In their place for an AoR without lines of others: nobody said what is not theirs. */
  readonly allMineWeights: Readonly<Record<string, number>>;
}

interface PackedManner {
  /** Common words, and two tokens in a row, separated by bars. */
  readonly parts: string;
  /** A level a part for each of MANNER_SCOPES. */
  readonly levels: string;
  /** What one level is worth. */
  readonly step: number;
  readonly bias: Readonly<Record<Scope, number>>;
  readonly usual: Readonly<Record<Scope, number>>;
}

/** What the matcher knows of words. Vectors have length 1. */
export interface WordModel {
  readonly dims: number;
  readonly numbers: ReadonlyMap<string, number>;
  /** The vector of a stem by its number. Do not change what is returned. */
  readonly vectorOf: (number: number) => Float32Array;
  readonly importance: Float32Array;
  /** Vectors of length 1, one after the other. */
  readonly background: Float64Array;
  /** The direction of asks that fit no line whatever the AoR; length 1. */
  readonly oddJobs: Float32Array;
  /** Directions (length 1) of the lines that asks lean to, in the order of LEANINGS. */
  readonly leanings: readonly Float32Array[];
  readonly manner: MannerModel;
  /** In the order of LINE_FEATURES; the others in that of NOTHING_FEATURES. */
  readonly lineWeights: Float64Array;
  readonly nothingWeights: Float64Array;
  readonly allMineWeights: Float64Array;
}

/** Vectors are read when a word is first met: an AoR and its asks meet a few hundred of many thousands. */
export function unpackModel(packed: PackedModel): WordModel {
  const { dims } = packed;
  const stems = packed.stems.split(' ');
  const met: (Float32Array | undefined)[] = [];
  const background = new Float64Array(packed.background.length);
  for (let at = 0; at < background.length; at += dims)
    background.set(vectorAt(packed.background, at, dims), at);
  return {
    dims,
    numbers: numbersOf(stems),
    vectorOf: (number) => (met[number] ??= vectorAt(packed.vectors, number * dims, dims)),
    importance: importancesOf(packed, stems.length),
    background,
    oddJobs: vectorAt(packed.oddJobs, 0, dims),
    leanings: LEANINGS.map((_, at) => vectorAt(packed.leanings, at * dims, dims)),
    manner: unpackManner(packed.manner),
    lineWeights: Float64Array.from(LINE_FEATURES, (name) => packed.lineWeights[name] ?? 0),
    nothingWeights: Float64Array.from(NOTHING_FEATURES, (name) => packed.nothingWeights[name] ?? 0),
    allMineWeights: Float64Array.from(NOTHING_FEATURES, (name) => packed.allMineWeights[name] ?? 0),
  };
}

function unpackManner({ parts, levels, step, bias, usual }: PackedManner): MannerModel {
  const weights = parts.split('|').map((part, at) => {
    const level = (_: unknown, k: number) => step * levelAt(levels, at * MANNER_SCOPES.length + k);
    return [part, Float32Array.from(MANNER_SCOPES, level)] as const;
  });
  const byScope = (of: PackedManner['bias']) => Float32Array.from(MANNER_SCOPES, (scope) => of[scope]);
  return { weights: new Map(weights), bias: byScope(bias), usual: byScope(usual) };
}

function numbersOf(stems: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const stem of stems) numbers.set(stem, numbers.size);
  return numbers;
}

function importancesOf(packed: PackedModel, count: number): Float32Array {
  const { lowestImportance: lowest, highestImportance: highest } = packed;
  const byLevel = Array.from({ length: 2 * HIGHEST_LEVEL + 1 }, (_, level) =>
    Math.exp(lowest + (level / (2 * HIGHEST_LEVEL)) * (highest - lowest)),
  );
  const importances = new Float32Array(count);
  for (let i = 0; i < count; i++)
    importances[i] = byLevel[levelAt(packed.importance, i) + HIGHEST_LEVEL] ?? 0;
  return importances;
}

function vectorAt(text: string, start: number, dims: number): Float32Array {
  const vector = new Float32Array(dims);
  for (let d = 0; d < dims; d++) vector[d] = levelAt(text, start + d);
  return unit(vector);
}
