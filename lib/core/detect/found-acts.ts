import type { FoundAct, SpeechAct } from './frame';
import { imperatives } from './imperatives';
import { joinedWords, wordAt, type JoinedWords } from './joined-words';
import { afterWordStart, firstWords, neededWords } from './pattern-words';
import { people } from './people';
import { SPEECH_ACTS } from './speech-acts';
import type { Token } from './tokens';

/** A pattern that is tried at given places of the text only: sticky, without what leads up to a word. */
interface PlacedAct {
  readonly at: number;
  readonly sticky: RegExp;
}

/** The acts that a word may tell. */
interface ActsOfWord {
  /** Those whose patterns may begin with it. */
  readonly placed: PlacedAct[];
  /** Places in the list of those whose patterns need it, or one of some others, anywhere. */
  readonly needing: number[];
}

const byWord = new Map<string, ActsOfWord>();
/** Those that may have any words. */
const always: number[] = [];

function actsOf(word: string): ActsOfWord {
  const known = byWord.get(word) ?? { placed: [], needing: [] };
  byWord.set(word, known);
  return known;
}

for (const [at, { pattern }] of SPEECH_ACTS.entries()) {
  const first = firstWords(pattern);
  if (first) {
    const act = { at, sticky: new RegExp(afterWordStart(pattern), 'y') };
    for (const word of new Set(first)) actsOf(word).placed.push(act);
    continue;
  }
  const needed = neededWords(pattern);
  if (needed) for (const word of new Set(needed)) actsOf(word).needing.push(at);
  else always.push(at);
}

function actAt(at: number, { text, starts }: JoinedWords, from: number, match: string): FoundAct {
  const { name, cue } = SPEECH_ACTS[at] as SpeechAct;
  const lead = match.length - match.trimStart().length;
  return {
    name,
    cue,
    from: wordAt(starts, from + lead),
    to: wordAt(starts, Math.min(text.length, from + match.length) - 1),
  };
}

/** Acts by their place in the list. A pattern costs a pass over the text, so most are tried only where one of their words stands. */
function patternActs(words: readonly Token[], joined: JoinedWords): (FoundAct | undefined)[] {
  const found = new Array<FoundAct | undefined>(SPEECH_ACTS.length);
  const { text, starts } = joined;
  const scan = (at: number): void => {
    const match = SPEECH_ACTS[at]?.pattern.exec(text);
    if (match) found[at] = actAt(at, joined, match.index, match[0]);
  };
  for (const at of always) scan(at);
  const scanned = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const acts = byWord.get(words[i]?.norm ?? '');
    if (acts === undefined) continue;
    for (const at of acts.needing) {
      if (scanned.has(at)) continue;
      scanned.add(at);
      scan(at);
    }
    for (const { at, sticky } of acts.placed) {
      if (found[at] !== undefined) continue;
      const from = starts[i] ?? 0;
      sticky.lastIndex = from;
      if (sticky.test(text)) found[at] = actAt(at, joined, from, text.slice(from, sticky.lastIndex));
    }
  }
  return found;
}

/** Speech acts of the sentence, each at its first match. */
export function speechActs(words: readonly Token[]): FoundAct[] {
  const found = patternActs(words, joinedWords(words)).filter((act) => act !== undefined);
  return [...found, ...imperatives(words), ...people(words)];
}
