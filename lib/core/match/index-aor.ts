import type { Aor, Responsibility } from '../../model/aor';
import { wordsOf } from './words';

/** A line of the AoR as the matcher sees it. */
export interface IndexedLine {
  readonly line: Responsibility;
  /** How strongly the line holds each stem, 0–1. */
  readonly strength: ReadonlyMap<string, number>;
  /** A readable word for each stem. */
  readonly shown: ReadonlyMap<string, string>;
}

/** An AoR prepared for matching. */
export interface AorIndex {
  readonly aor: Aor;
  /** In the order of their ids, so that judgements do not depend on the order the person chose. */
  readonly lines: readonly IndexedLine[];
  /** In how many lines a stem occurs. */
  readonly linesWith: ReadonlyMap<string, number>;
}

/** Words of an example are of the ask's kind but less chosen than those of a title. */
const FIELD_STRENGTH = { title: 1, words: 1, involved: 0.9, examples: 0.7 } as const;

export function indexAor(aor: Aor): AorIndex {
  const lines = [...aor.lines].sort((a, b) => (a.id < b.id ? -1 : 1)).map(indexLine);
  const linesWith = new Map<string, number>();
  for (const { strength } of lines) {
    for (const stem of strength.keys()) linesWith.set(stem, (linesWith.get(stem) ?? 0) + 1);
  }
  return { aor, lines, linesWith };
}

function indexLine(line: Responsibility): IndexedLine {
  const strength = new Map<string, number>();
  const shown = new Map<string, string>();
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text)) {
      strength.set(word.stem, Math.max(strength.get(word.stem) ?? 0, weight));
      if (!shown.has(word.stem)) shown.set(word.stem, word.text);
    }
  };
  add(line.title, FIELD_STRENGTH.title);
  for (const phrase of line.words) add(phrase, FIELD_STRENGTH.words);
  add(line.involved, FIELD_STRENGTH.involved);
  for (const example of line.examples) add(example, FIELD_STRENGTH.examples);
  return { line, strength, shown };
}
