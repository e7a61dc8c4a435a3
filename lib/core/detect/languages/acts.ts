import type { FoundAct, SpeechAct } from '../frame';
import { joinedWords, wordAt } from '../joined-words';
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
  const { text, starts } = joinedWords(words);
  return acts.flatMap(({ name, cue, pattern }) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const lead = match[0].length - match[0].replace(/^[,;:.!?¿¡"(–— -]+/, '').length;
    const from = wordAt(starts, match.index + lead);
    return [{ name, cue, from, to: wordAt(starts, match.index + match[0].length - 1) }];
  });
}
