import type { Token } from './tokens';

/** The text that speech acts are looked for in: tokens joined by blanks, and where each begins in it. */
export interface JoinedWords {
  readonly text: string;
  readonly starts: readonly number[];
}

export function joinedWords(words: readonly Token[]): JoinedWords {
  const starts: number[] = [];
  let length = 0;
  for (const { norm } of words) {
    starts.push(length);
    length += norm.length + 1;
  }
  // Joined at once: patterns take twice as long on a text that was put together word by word.
  return { text: words.map(({ norm }) => norm).join(' '), starts };
}

/** The word at a position of the text. */
export function wordAt(starts: readonly number[], position: number): number {
  let at = 0;
  while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= position) at++;
  return at;
}
