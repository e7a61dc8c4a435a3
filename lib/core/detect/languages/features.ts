import type { FoundAct } from '../frame';
import { hashOf } from '../hash-of';
import type { Token } from '../tokens';

const OPENING_WORDS = 3;
/** Endings tell moods and persons ("-st", "-en", "-ame"). */
const ENDING = 3;

function lengthOf(words: readonly Token[]): string {
  return words.length < 4 ? 'short' : words.length < 10 ? 'middling' : 'long';
}

/** Hashes of what the model looks at: words, neighbours, openings, endings, acts and their pairs. */
export function featuresOf(words: readonly Token[], acts: readonly FoundAct[]): number[] {
  const found: number[] = [];
  const add = (feature: string) => {
    found.push(hashOf(feature));
  };
  const norms = words.map(({ norm }) => norm);
  add(`length ${lengthOf(words)}`);
  add(`end ${norms.at(-1) ?? ''}`);
  const last = norms.findLast((norm) => /^\p{L}{4}/u.test(norm));
  if (last !== undefined) add(`last ending ${last.slice(-2)}`);
  for (const [i, word] of norms.entries()) {
    add(`word ${word}`);
    add(`pair ${word} ${norms[i + 1] ?? '$'}`);
    if (i + 2 < norms.length) add(`skip ${word} ${norms[i + 2] ?? ''}`);
    if (i < OPENING_WORDS) {
      add(`place ${String(i)} ${word}`);
      if (word.length > ENDING) add(`ending ${String(i)} ${word.slice(-ENDING)}`);
    }
  }
  add(`opening ${norms.slice(0, 2).join(' ')}`);
  const names = acts.map(({ name }) => name).sort();
  for (const [i, name] of names.entries()) {
    add(`act ${name}`);
    add(`act ${name}, ${norms.includes('?') ? 'asked' : 'said'}`);
    for (const other of names.slice(i + 1)) add(`acts ${name} + ${other}`);
  }
  if (names.length === 0) add('no act');
  return found;
}
