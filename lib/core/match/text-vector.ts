import { unit } from './unit';
import type { WordModel } from './word-model';

/** The vector of length 1 of a bag of words (numbers of the model); zeros when the bag is empty. */
export function textVector(numbers: Iterable<number>, model: WordModel): Float32Array {
  const { dims, importance } = model;
  const sum = new Float32Array(dims);
  for (const number of numbers) {
    const weight = importance[number] ?? 0;
    const vector = model.vectorOf(number);
    for (let d = 0; d < dims; d++) sum[d] = (sum[d] ?? 0) + weight * (vector[d] ?? 0);
  }
  return unit(sum);
}
