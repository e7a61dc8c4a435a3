import { FUNCTION_WORDS, TIMES } from './function-words';
import { SPEECH_ACTS } from './speech-acts';
import type { Token } from './tokens';
import { VERBS } from './verbs';

/** Called for every feature: its name's hash (32 bits) and the tokens it rests on (-1: the whole sentence). */
type Emit = (feature: number, from: number, to: number) => void;

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of `text`, continued from `state`. */
function mix(state: number, text: string): number {
  let hash = state;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return Math.imul(hash ^ 0x1f, PRIME);
}

/** Hash of a named feature. */
function named(group: string, name: string): number {
  return mix(mix(SEED, group), name);
}

/** Tokens joined by blanks, and where each begins in the joined text. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
}

export function folded(words: readonly Token[]): Folded {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += word.norm;
  }
  return { text, starts };
}

const CLAUSE_BREAKS = new Set([
  ',',
  ';',
  ':',
  '-',
  '–',
  '—',
  '(',
  '.',
  '!',
  '?',
  '"',
  'and',
  'but',
  'so',
  'then',
  'or',
  '*',
  '•',
]);
const FILLERS = new Set([
  'please',
  'also',
  'just',
  'kindly',
  'then',
  'now',
  'maybe',
  'perhaps',
  'always',
  'either',
  'first',
  'next',
  'do',
  'and',
  'so',
  'but',
  'again',
]);

/** Coarse class of a word: itself when it carries grammar, else verb, time, number, name or other. */
function shape(word: Token, at: number): string {
  const { norm } = word;
  if (FUNCTION_WORDS.has(norm)) return norm;
  if (TIMES.has(norm)) return 'T';
  if (norm === '#' || norm === '$link' || norm === '@name') return norm;
  if (!/[a-z]/.test(norm)) return norm;
  if (VERBS.has(norm)) return 'V';
  if (word.capital && at > 0) return 'N';
  if (norm.endsWith('ing')) return 'G';
  if (norm.endsWith('ed')) return 'D';
  if (norm.endsWith('s')) return 'S';
  return 'o';
}

function emitWords(words: readonly Token[], emit: Emit): void {
  for (let i = 0; i < words.length; i++) {
    const one = words[i]?.norm ?? '';
    const two = words[i + 1]?.norm;
    const three = words[i + 2]?.norm;
    const uni = mix(mix(SEED, 'w'), one);
    emit(uni, i, i);
    if (two === undefined) continue;
    const bi = mix(uni, two);
    emit(bi, i, i + 1);
    if (three === undefined) continue;
    emit(mix(bi, three), i, i + 2);
    emit(mix(mix(mix(SEED, 'skip'), one), three), i, i + 2);
  }
}

function emitShapes(words: readonly Token[], emit: Emit): void {
  const shapes = words.map(shape);
  for (let i = -1; i < shapes.length; i++) {
    let hash = mix(mix(SEED, 's'), i < 0 ? '^' : (shapes[i] ?? ''));
    for (let j = i + 1; j <= i + 4; j++) {
      const next = j === shapes.length ? '$' : shapes[j];
      if (next === undefined) break;
      hash = mix(hash, next);
      emit(hash, Math.max(i, 0), Math.min(j, shapes.length - 1));
    }
  }
}

/** The word that opens a clause, fillers and a called name skipped. */
function emitClauses(words: readonly Token[], emit: Emit): void {
  let opening = true;
  let first = true;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (CLAUSE_BREAKS.has(word.norm)) {
      opening = true;
      continue;
    }
    if (!opening) continue;
    if (FILLERS.has(word.norm)) continue;
    const next = words[i + 1]?.norm ?? '$';
    const group = first ? 'c0' : 'c';
    emit(named(group, word.norm), i, i);
    emit(named(group, `${word.norm} ${next}`), i, i + 1);
    const verb = VERBS.has(word.norm);
    emit(named(group, verb ? 'V' : FUNCTION_WORDS.has(word.norm) ? 'F' : 'o'), i, i);
    if (verb) emit(named('cV', FUNCTION_WORDS.has(next) ? next : 'o'), i, i + 1);
    opening = false;
    first = false;
  }
}

/** How a sentence opens and closes: its first and last words one by one, in order, and together. */
function emitEnds(words: readonly Token[], emit: Emit): void {
  let opening = mix(SEED, 'opening');
  for (let i = 0; i < Math.min(6, words.length); i++) {
    const word = words[i]?.norm ?? '';
    emit(named('early', word), i, i);
    if (i === 5) break;
    emit(named(`place ${String(i)}`, word), i, i);
    opening = mix(opening, word);
    emit(opening, 0, i);
  }
  let closing = mix(SEED, 'closing');
  for (let i = words.length - 1; i >= Math.max(0, words.length - 5); i--) {
    closing = mix(closing, words[i]?.norm ?? '');
    emit(closing, i, words.length - 1);
  }
}

function bucket(count: number): string {
  return count < 3 ? 'xs' : count < 7 ? 's' : count < 14 ? 'm' : count < 25 ? 'l' : count < 45 ? 'xl' : 'xxl';
}

function emitWhole(words: readonly Token[], acts: readonly string[], emit: Emit): void {
  const last = words.at(-1)?.norm ?? '';
  const question = words.some((word) => word.norm === '?');
  const exclaims = words.some((word) => word.norm === '!');
  const link = words.some((word) => word.norm === '$link');
  const you = words.some((word) => word.norm === 'you' || word.norm === 'your');
  const facts = [
    `length ${bucket(words.length)}`,
    `last ${/^[\w']/.test(last) ? 'word' : last}`,
    `first ${words[0]?.norm ?? ''}`,
    ...(question ? ['?'] : []),
    ...(exclaims ? ['!'] : []),
    ...(link ? ['link'] : []),
    ...(you ? ['you'] : ['no you']),
    ...(question && you ? ['you?'] : []),
    ...(question && words.length < 9 ? ['short?'] : []),
  ];
  for (const fact of facts) emit(named('f', fact), -1, -1);
  const all = [...acts, question ? '?' : last === '.' ? '.' : 'open', you ? 'you' : '-'];
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j < all.length; j++) emit(named('pair', `${all[i] ?? ''}+${all[j] ?? ''}`), -1, -1);
  }
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
export function speechActs(text: Folded): FoundAct[] {
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

/** Calls `emit` for every feature of a sentence. Features may repeat; the model counts each once. */
export function emitFeatures(words: readonly Token[], acts: readonly FoundAct[], emit: Emit): void {
  emitWords(words, emit);
  emitShapes(words, emit);
  emitClauses(words, emit);
  emitEnds(words, emit);
  for (const act of acts) emit(named('act', act.name), act.from, act.to);
  emitWhole(
    words,
    acts.map((act) => act.name),
    emit,
  );
}
