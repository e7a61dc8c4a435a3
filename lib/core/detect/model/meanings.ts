import { hashOf } from '../hash-of';
import { remembered } from '../remembered';
import type { Token } from '../tokens';
import { fromBase64 } from './base64';

/** What words say of an ask by their meaning in general text, as the training script writes it. */
export interface StoredMeanings {
  /** Real weight of one unit of the 8-bit weights. */
  readonly unit: number;
  /** Hashes of the words, 32 bits each, little-endian; base64. */
  readonly words: string;
  /** PLACES signed bytes for each word; base64. */
  readonly weights: string;
}

/** A word's weights: anywhere in the sentence, and as its first, second and third word. */
export const PLACES = 4;

export interface Meanings {
  readonly unit: number;
  /** Where the weights of a word begin; null for words that are not known. */
  readonly rowOf: (word: string) => number | null;
  readonly weights: Int8Array;
}

/** Reads stored meanings: about a millisecond. */
export function readMeanings({ unit, words, weights }: StoredMeanings): Meanings {
  const bytes = fromBase64(words);
  const hashes = new DataView(bytes.buffer, bytes.byteOffset);
  const rows = new Map<number, number>();
  for (let i = 0; i * 4 < bytes.length; i++) rows.set(hashes.getInt32(i * 4, true), i * PLACES);
  const rowOf = remembered((word) => rows.get(hashOf(word) | 0) ?? null);
  return { unit, rowOf, weights: new Int8Array(fromBase64(weights).buffer) };
}

/**
 * Calls `emit` with each different word and the places that it has: 0 anywhere, 1 to 3 for the first words. Training and use go by
 * the same places.
 */
export function eachPlace(words: readonly Token[], emit: (norm: string, place: number) => void): void {
  const met = new Set<string>();
  for (const [i, { norm }] of words.entries()) {
    if (i < PLACES - 1) emit(norm, i + 1);
    if (met.has(norm)) continue;
    met.add(norm);
    emit(norm, 0);
  }
}

/** How much a word counts in a sentence of so many. */
export function shareOf(words: readonly Token[]): number {
  return 1 / Math.sqrt(words.length + 1);
}

/** Part of the log-odds that rests on the meaning of the words; 0 for words that are not known. */
export function meaningOf({ unit, rowOf, weights }: Meanings, words: readonly Token[]): number {
  let sum = 0;
  eachPlace(words, (norm, place) => {
    const row = rowOf(norm);
    if (row !== null) sum += weights[row + place] ?? 0;
  });
  return unit * sum * shareOf(words);
}
