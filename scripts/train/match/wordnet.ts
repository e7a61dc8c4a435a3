import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A sense of a word: the words that share it, the broader words, and its definition. */
export interface Synset {
  readonly words: readonly string[];
  readonly broader: readonly string[];
  readonly gloss: string;
  /** How often its words were tagged with this sense in texts. */
  readonly uses: number;
}

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
const PART_NUMBERS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** Reads the senses of WordNet 3.1's `dict` folder that were met in texts at least once. */
export function readWordnet(dict: string): Synset[] {
  const uses = sensesUsed(path.join(dict, 'index.sense'));
  const synsets = new Map<string, { words: string[]; broaderIds: string[]; gloss: string }>();
  for (const [letter, part] of Object.entries(PARTS)) {
    for (const row of readFileSync(path.join(dict, `data.${part}`), 'utf8').split('\n')) {
      if (/^\d/.test(row)) readRow(row, letter, synsets);
    }
  }
  return [...uses].flatMap(([id, count]) => {
    const synset = synsets.get(id);
    if (!synset) return [];
    const broader = synset.broaderIds.flatMap((other) => synsets.get(other)?.words ?? []);
    return [{ words: synset.words, broader, gloss: synset.gloss, uses: count }];
  });
}

function readRow(
  row: string,
  letter: string,
  into: Map<string, { words: string[]; broaderIds: string[]; gloss: string }>,
): void {
  const [data = '', gloss = ''] = row.split(' | ');
  const fields = data.trim().split(' ');
  const wordCount = parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '));
  const pointersAt = 4 + 2 * wordCount;
  const broaderIds: string[] = [];
  for (let i = 0; i < Number(fields[pointersAt]); i++) {
    const [symbol, offset = '', part = ''] = fields.slice(pointersAt + 1 + 4 * i, pointersAt + 5 + 4 * i);
    if (symbol === '@') broaderIds.push(`${part}${offset}`);
  }
  // Examples in quotes use the word in passing; only the definition says what it means.
  into.set(`${letter}${fields[0] ?? ''}`, { words, broaderIds, gloss: gloss.replace(/"[^"]*"/g, '') });
}

/** Sense ids ("n00003553") with how often they were tagged, for those that were. */
function sensesUsed(file: string): Map<string, number> {
  const uses = new Map<string, number>();
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    const [key = '', offset = '', , count = '0'] = row.split(' ');
    const part = PART_NUMBERS[key.split('%')[1]?.[0] ?? ''];
    if (part === undefined || count === '0') continue;
    const id = `${part}${offset}`;
    uses.set(id, (uses.get(id) ?? 0) + Number(count));
  }
  return uses;
}
