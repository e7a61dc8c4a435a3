import { firstWords } from './first-words';
import type { FoundAct, SpeechAct } from './frame';
import { imperatives } from './imperatives';
import { people } from './people';
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

/** Word → the acts whose patterns may begin with it (by their place in the list); '' → those to try always. */
const BY_FIRST_WORD = new Map<string, number[]>();
for (const [at, { pattern }] of SPEECH_ACTS.entries())
  for (const word of firstWords(pattern) ?? ['']) {
    const acts = BY_FIRST_WORD.get(word);
    if (acts === undefined) BY_FIRST_WORD.set(word, [at]);
    else acts.push(at);
  }

/** The acts worth trying on these words: each pattern costs a pass over the text, and few can match. */
function likely(words: readonly Token[]): SpeechAct[] {
  const isLikely = new Uint8Array(SPEECH_ACTS.length);
  for (const at of BY_FIRST_WORD.get('') ?? []) isLikely[at] = 1;
  for (const { norm } of words) for (const at of BY_FIRST_WORD.get(norm) ?? []) isLikely[at] = 1;
  return SPEECH_ACTS.filter((_, at) => isLikely[at] === 1);
}

/** Speech acts of the sentence, each at its first match. */
export function speechActs(words: readonly Token[]): FoundAct[] {
  const text = folded(words);
  const found: FoundAct[] = [];
  for (const act of likely(words)) {
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
  return [...found, ...imperatives(words), ...people(words)];
}
