import { readFileSync } from 'node:fs';
import { hashOf } from '../../../lib/core/detect/hash-of';
import { eachPlace, PLACES, shareOf, type StoredMeanings } from '../../../lib/core/detect/model/meanings';
import type { Token } from '../../../lib/core/detect/tokens';
import { inBytes } from './store';

export const VECTORS_FILE = new URL('../data/detect/word-vectors.json', import.meta.url);

/** Vectors of words as `make-word-vectors.ts` writes them. */
export interface StoredVectors {
  readonly dims: number;
  /** Parted by blanks, most frequent first. */
  readonly words: string;
  /** One signed byte for each number, word by word; base64. */
  readonly numbers: string;
}

/** How freely meanings may speak beside the words themselves, and the first words beside all; chosen by cross-validation. */
const MEANING = 0.04;
const FIRST = 3;

/** Words of general text that are other tokens here. */
const AS_TOKEN: Readonly<Record<string, string>> = { email: 'e-mail', emails: 'e-mails' };

const { dims, words, numbers } = JSON.parse(readFileSync(VECTORS_FILE, 'utf8')) as StoredVectors;
const bytes = new Int8Array(new Uint8Array(Buffer.from(numbers, 'base64')).buffer);
const deviation = Math.sqrt(bytes.reduce((sum, byte) => sum + byte * byte, 0) / bytes.length);
const vectors = new Map(
  words.split(' ').map((word, i) => {
    const own = bytes.subarray(i * dims, (i + 1) * dims);
    return [AS_TOKEN[word] ?? word, Float64Array.from(own, (byte) => (MEANING * byte) / deviation)];
  }),
);

/** What the words of a sentence mean: `dims` numbers for each place, the sums over its words. */
export function meaningNumbers(tokens: readonly Token[]): Float64Array {
  const sums = new Float64Array(dims * PLACES);
  const share = shareOf(tokens);
  eachPlace(tokens, (norm, place) => {
    const vector = vectors.get(norm);
    const factor = place === 0 ? share : share * FIRST;
    for (let d = 0; vector !== undefined && d < dims; d++) sums[place * dims + d]! += factor * vector[d]!;
  });
  return sums;
}

/** The words' own parts of the score, for these weights of the meaning's numbers: the product needs no vectors. */
export function meaningsByWord(weights: Float64Array): StoredMeanings {
  const hashes = new Int32Array(vectors.size);
  const parts = new Float64Array(vectors.size * PLACES);
  for (const [i, [word, vector]] of [...vectors].entries()) {
    hashes[i] = hashOf(word);
    for (let place = 0; place < PLACES; place++) {
      const part = vector.reduce((sum, value, d) => sum + value * weights[place * dims + d]!, 0);
      parts[i * PLACES + place] = place === 0 ? part : part * FIRST;
    }
  }
  const { unit, text } = inBytes(parts);
  return { unit, words: Buffer.from(hashes.buffer).toString('base64'), weights: text };
}
