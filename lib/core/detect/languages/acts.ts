import type { FoundAct, SpeechAct } from '../frame';
import type { Token } from '../tokens';

/** A pattern on the folded text (tokens joined by one blank) that begins and ends with a word. Flat, with bounded gaps. */
export function act(name: string, body: string, cue = false): SpeechAct {
  return { name, cue, pattern: new RegExp(`(?:^| )(?:${body})(?= |$)`, 'u') };
}

/** The same, only where a clause may open: at the start, after a mark or after one of these words. */
export function clauseAct(name: string, after: string, body: string, cue = false): SpeechAct {
  return {
    name,
    cue,
    pattern: new RegExp(`(?:^|[,;:.!?¿¡"(–—-] |(?:^| )(?:${after}) )(?:${body})(?= |$)`, 'u'),
  };
}

/** The acts of a sentence, each at its first match. */
export function actsIn(words: readonly Token[], acts: readonly SpeechAct[]): FoundAct[] {
  const starts: number[] = [];
  let text = '';
  for (const { norm } of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += norm;
  }
  const wordAt = (position: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= position),
    );
  return acts.flatMap(({ name, cue, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const lead = match[0].length - match[0].replace(/^[,;:.!?¿¡"(–— -]+/, '').length;
    const from = wordAt(match.index + lead);
    return [{ name, cue, from, to: wordAt(match.index + match[0].length - 1) }];
  });
}
