import { LEANINGS } from '../../../lib/core/match/features';
import type { MannerModel } from '../../../lib/core/match/manner-model';
import type { WordModel } from '../../../lib/core/match/word-model';
import type { Encoder } from './encoder';
import type { Vocabulary } from './vocabulary';

/** The trained words as the matcher uses them, not yet packed and without what is fitted to comparisons. */
export function wordModelOf(
  encoder: Encoder,
  vocabulary: Vocabulary,
  background: Float32Array,
  manner: MannerModel,
): WordModel {
  return {
    dims: encoder.dims,
    numbers: new Map(vocabulary.stems.map((stem, number) => [stem, number])),
    vectorOf: (number) => encoder.vectors.subarray(number * encoder.dims, (number + 1) * encoder.dims),
    importance: encoder.weights.map((weight) => Math.exp(weight)),
    background: Float64Array.from(background),
    oddJobs: new Float32Array(encoder.dims),
    leanings: LEANINGS.map(() => new Float32Array(encoder.dims)),
    manner,
    lineWeights: new Float64Array(),
    nothingWeights: new Float64Array(),
    allMineWeights: new Float64Array(),
  };
}
