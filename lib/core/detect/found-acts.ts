import { SPEECH_ACTS } from './speech-acts';
import type { Token } from './tokens';

/** Tokens joined by blanks, and where each begins in the joined text. */
interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
}

function folded(words: readonly Token[]): Folded {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word.norm;
  }
  return { text, starts };
}

function tokenAt(starts: readonly number[], position: number): number {
  let at = 0;
  while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= position) at++;
  return at;
}

/** A speech act found in a sentence, with the tokens that show it. */
export interface FoundAct {
  readonly name: string;
  readonly cue: boolean;
  readonly from: number;
  readonly to: number;
}

/** Speech acts of the sentence, each at its first match. */
export function speechActs(words: readonly Token[]): FoundAct[] {
  const text = folded(words);
  const found: FoundAct[] = [];
  for (const act of SPEECH_ACTS) {
    const match = act.pattern.exec(text.text);
    if (match === null) continue;
    const lead = match[0].length - match[0].trimStart().length;
    found.push({
      name: act.name,
      cue: act.cue,
      from: tokenAt(text.starts, match.index + lead),
      to: tokenAt(text.starts, match.index + match[0].length - 1),
    });
  }
  return found;
}
