import { writeFileSync } from 'node:fs';
import { along, principalComponents } from '../match/principal-components';
import { worldWords } from '../match/world-vectors';
import { VECTORS_FILE, type StoredVectors } from './word-vectors';

/** The most frequent words that are kept, and the numbers for each: fewer and more were no better (measured). */
const WORDS = 12_000;
const DIMS = 32;

/**
 * `npm run train -- detect-vectors [file]`: writes short vectors of frequent words, from GloVe 6B (see NOTICE.md), with which
 * the asks are trained: the strongest components, in 8 bits. They are no part of the product.
 */
export function makeWordVectors([file]: string[]): void {
  const words = worldWords(file).slice(0, WORDS);
  const rows = words.map(([, numbers]) => Float64Array.from(numbers));
  const { mean, directions } = principalComponents(rows);
  const short = rows.map((row) => along(row, mean, directions.slice(0, DIMS)));
  const largest = short.reduce((most, row) => row.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
  const bytes = Int8Array.from(
    short.flatMap((row) => [...row]),
    (value) => Math.round((127 * value) / largest),
  );
  const stored: StoredVectors = {
    dims: DIMS,
    words: words.map(([word]) => word).join(' '),
    numbers: Buffer.from(bytes.buffer).toString('base64'),
  };
  writeFileSync(VECTORS_FILE, `${JSON.stringify(stored, null, 2)}\n`);
  console.log(JSON.stringify({ words: words.length, dims: DIMS }));
}
