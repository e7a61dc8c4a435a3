import type { Cue } from '../../model/ask';

/** Where a text meets a pattern, as a cue from its first letter on; null where it does not. `from` is added to the offsets. */
export function cueBy(pattern: RegExp, text: string, reason: string, from = 0): Cue | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const start = from + match.index;
  const lead = /^\P{L}*/u.exec(match[0])?.[0].length ?? 0;
  return { start: start + lead, end: start + match[0].length, reason };
}

/** The same by the first of the patterns that it meets. */
export function firstCue(text: string, patterns: readonly RegExp[], reason: string): Cue | null {
  for (const pattern of patterns) {
    const cue = cueBy(pattern, text, reason);
    if (cue) return cue;
  }
  return null;
}
