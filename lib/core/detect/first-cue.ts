import type { Cue } from '../../model/ask';

/** The first of the patterns that a text meets, as a cue from its first letter on; null when it meets none. `from` is added to the offsets. */
export function firstCue(text: string, patterns: readonly RegExp[], reason: string, from = 0): Cue | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = from + match.index;
    const lead = /^\P{L}*/u.exec(match[0])?.[0].length ?? 0;
    return { start: start + lead, end: start + match[0].length, reason };
  }
  return null;
}
