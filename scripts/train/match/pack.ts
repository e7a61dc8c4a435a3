import { LINE_FEATURES, NOTHING_FEATURES } from '../../../lib/core/match/features';
import { HIGHEST_LEVEL, levelText } from '../../../lib/core/match/levels';
import { MANNER_SCOPES, type MannerModel } from '../../../lib/core/match/manner-model';
import type { PackedModel, WordModel } from '../../../lib/core/match/word-model';
import type { Weights } from './fit-weights';

/** The model as it is shipped: one character a number. */
export function packModel(model: WordModel, weights: Weights): PackedModel {
  const { dims, numbers, background } = model;
  const logs = Array.from(model.importance, Math.log);
  const lowest = logs.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  const important = logs.map((log) =>
    Math.round(((2 * (log - lowest)) / (highest - lowest) - 1) * HIGHEST_LEVEL),
  );
  const backgroundVectors = Array.from({ length: background.length / dims }, (_, at) =>
    background.subarray(at * dims, (at + 1) * dims),
  );
  return {
    dims,
    stems: [...numbers.keys()].join(' '),
    vectors: [...numbers.values()].map((number) => asLevels(model.vectorOf(number))).join(''),
    importance: levelText(important),
    lowestImportance: lowest,
    highestImportance: highest,
    background: backgroundVectors.map(asLevels).join(''),
    oddJobs: asLevels(weights.oddJobs),
    leanings: weights.leanings.map(asLevels).join(''),
    manner: packManner(model.manner),
    lineWeights: named(LINE_FEATURES, weights.line),
    nothingWeights: named(NOTHING_FEATURES, weights.nothing),
    allMineWeights: named(NOTHING_FEATURES, weights.allMine),
  };
}

function packManner({ weights, bias, usual }: MannerModel): PackedModel['manner'] {
  const values = [...weights.values()].flatMap((of) => [...of]);
  const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / HIGHEST_LEVEL;
  return {
    parts: [...weights.keys()].join('|'),
    levels: levelText(values.map((value) => Math.round(value / step))),
    step,
    bias: named(MANNER_SCOPES, bias),
    usual: named(MANNER_SCOPES, usual),
  };
}

/** Scaled so that the largest number is the highest level. */
function asLevels(vector: Float32Array | Float64Array): string {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return levelText(
    Array.from(vector, (value) => (largest > 0 ? Math.round((value / largest) * HIGHEST_LEVEL) : 0)),
  );
}

function named<Name extends string>(
  names: readonly Name[],
  values: Float64Array | Float32Array,
): Record<Name, number> {
  return Object.fromEntries(names.map((name, at) => [name, Math.round(values[at]! * 1000) / 1000])) as Record<
    Name,
    number
  >;
}
