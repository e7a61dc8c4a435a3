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

/** One pattern for each set of flags, met by what meets one of these: a call costs more than a look at a few letters. */
export function union(patterns: readonly RegExp[]): RegExp[] {
  return [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
    const those = patterns.filter((one) => one.flags === flags);
    return new RegExp(those.map(({ source }) => `(?:${source})`).join('|'), flags);
  });
}

function isAnchored(one: CuePattern): one is RegExp {
  return one instanceof RegExp && one.source.startsWith('^');
}

/** The same patterns, those that begin where the text does put together, and first. */
export function together(patterns: readonly CuePattern[]): CuePattern[] {
  return [...union(patterns.filter(isAnchored)), ...patterns.filter((one) => !isAnchored(one))];
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
