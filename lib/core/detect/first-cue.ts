import type { Cue } from '../../model/ask';

/** A pattern that may stand anywhere in a sentence, which costs a pass over it, with words one of which it holds: without them it is not tried. */
interface Within {
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** What a cue is known by. */
export type CuePattern = RegExp | Within;

/** `words` in lower case, with "|" between them. */
export function within(words: string, pattern: RegExp): Within {
  return { words: words.split('|'), pattern };
}

/** The same patterns, those that begin where the text does put together, and first: a call costs more than a look at a few letters. */
export function together(patterns: readonly CuePattern[]): CuePattern[] {
  const anchored = patterns.filter((one) => one instanceof RegExp && one.source.startsWith('^')) as RegExp[];
  const joined = [...new Set(anchored.map(({ flags }) => flags))].map((flags) => {
    const those = anchored.filter((one) => one.flags === flags);
    return new RegExp(those.map(({ source }) => `(?:${source})`).join('|'), flags);
  });
  return [...joined, ...patterns.filter((one) => !anchored.includes(one as RegExp))];
}

/** Where a text meets a pattern, as a cue from its first letter on; null where it does not. `from` is added to the offsets. */
function cueBy(pattern: RegExp, text: string, reason: string, from: number): Cue | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const start = from + match.index;
  const lead = /^\P{L}*/u.exec(match[0])?.[0].length ?? 0;
  return { start: start + lead, end: start + match[0].length, reason };
}

/** The same by the first of the patterns that it meets. */
export function firstCue(
  text: string,
  patterns: readonly CuePattern[],
  reason: string,
  from = 0,
): Cue | null {
  const lower = text.toLowerCase();
  for (const one of patterns) {
    const isGuarded = 'words' in one;
    if (isGuarded && !one.words.some((word) => lower.includes(word))) continue;
    const cue = cueBy(isGuarded ? one.pattern : one, text, reason, from);
    if (cue) return cue;
  }
  return null;
}
