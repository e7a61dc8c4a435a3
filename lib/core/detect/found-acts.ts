import { afterWordStart, firstWords } from './first-words';
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

/** A pattern that is tried at given places of the text only: sticky, without what leads up to a word. */
interface PlacedAct {
  readonly at: number;
  readonly sticky: RegExp;
}

/** Word → the acts whose patterns may begin with it; `scanned`: those that have to be looked for in the whole text. */
const byFirstWord = new Map<string, PlacedAct[]>();
const scanned: number[] = [];
for (const [at, { pattern }] of SPEECH_ACTS.entries()) {
  const words = firstWords(pattern);
  if (words === null) scanned.push(at);
  else {
    const act = { at, sticky: new RegExp(afterWordStart(pattern), 'y') };
    for (const word of new Set(words)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), act]);
  }
}

function actAt(at: number, { text, starts }: Folded, from: number, match: string): FoundAct {
  const { name, cue } = SPEECH_ACTS[at] as SpeechAct;
  const lead = match.length - match.trimStart().length;
  return {
    name,
    cue,
    from: tokenAt(starts, from + lead),
    to: tokenAt(starts, Math.min(text.length, from + match.length) - 1),
  };
}

/** Acts by their place in the list. A pattern costs a pass over the text, so most are tried only where one of their words stands. */
function patternActs(words: readonly Token[], folded: Folded): (FoundAct | undefined)[] {
  const found = new Array<FoundAct | undefined>(SPEECH_ACTS.length);
  const { text, starts } = folded;
  for (let i = 0; i < words.length; i++) {
    for (const { at, sticky } of byFirstWord.get(words[i]?.norm ?? '') ?? []) {
      if (found[at] !== undefined) continue;
      const from = starts[i] ?? 0;
      sticky.lastIndex = from;
      if (sticky.test(text)) found[at] = actAt(at, folded, from, text.slice(from, sticky.lastIndex));
    }
  }
  for (const at of scanned) {
    const match = SPEECH_ACTS[at]?.pattern.exec(text);
    if (match) found[at] = actAt(at, folded, match.index, match[0]);
  }
  return found;
}

/** Speech acts of the sentence, each at its first match. */
export function speechActs(words: readonly Token[]): FoundAct[] {
  const found = patternActs(words, folded(words)).filter((act) => act !== undefined);
  return [...found, ...imperatives(words), ...people(words)];
}
