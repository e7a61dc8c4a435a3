import { CLAUSE_BREAKS, FILLERS } from './clause-words';
import { FUNCTION_WORDS, TIMES } from './function-words';
import type { FoundAct } from './frame';
import { hashOf } from './hash-of';
import { remembered } from './remembered';
import type { Token } from './tokens';
import { VERBS } from './verbs';

/** Called for every feature: its name's hash (32 bits) and the tokens it rests on (-1: the whole sentence). */
type Emit = (feature: number, from: number, to: number) => void;

/** Hash of two hashes in order. */
function join(a: number, b: number): number {
  return Math.imul(((a << 5) | (a >>> 27)) ^ b, 0x9e3779b1);
}

/** A feature group with a salt of its own. */
function group(name: string): number {
  return hashOf(`group ${name}`);
}

const WORD = group('word');
const SKIP = group('skip');
const SHAPE = group('shape');
const CLAUSE = group('clause');
const FIRST_CLAUSE = group('first clause');
const CLAUSE_CLASS = group('clause class');
const VERB_NEXT = group('verb next');
const OPENING = group('opening');
const CLOSING = group('closing');
const EARLY = group('early');
const PLACES = [0, 1, 2, 3, 4].map((place) => group(`place ${String(place)}`));
const FACT = group('fact');
const PAIR = group('pair');
const ACT = group('act');
const LAST_WORD = hashOf('last word');
const START = hashOf('^');
const END = hashOf('$');

/** What the features look at in a word, wherever it stands. */
interface Known {
  readonly hash: number;
  /** Hash of its coarse class: itself when it carries grammar, else verb, time, number or other. */
  readonly shape: number;
  /** The same where it has a capital within a sentence: a name, unless it is one of the former. */
  readonly named: number;
  readonly isBreak: boolean;
  readonly isFiller: boolean;
  readonly isFunction: boolean;
  readonly isVerb: boolean;
}

/** Coarse class of a word by itself; null where a capital would make it a name. */
function ownShape(norm: string): string | null {
  if (FUNCTION_WORDS.has(norm)) return norm;
  if (TIMES.has(norm)) return 'T';
  if (norm === '#' || norm === '$link' || norm === '$mail' || norm === '@name') return norm;
  if (!/[a-z]/.test(norm)) return norm;
  return VERBS.has(norm) ? 'V' : null;
}

function endingShape(norm: string): string {
  if (norm.endsWith('ing')) return 'G';
  if (norm.endsWith('ed')) return 'D';
  return norm.endsWith('s') ? 'S' : 'o';
}

const known = remembered((norm): Known => {
  const own = ownShape(norm);
  return {
    hash: hashOf(norm),
    shape: hashOf(own ?? endingShape(norm)),
    named: hashOf(own ?? 'N'),
    isBreak: CLAUSE_BREAKS.has(norm),
    isFiller: FILLERS.has(norm),
    isFunction: FUNCTION_WORDS.has(norm),
    isVerb: VERBS.has(norm),
  };
});

function emitWords(words: readonly Known[], emit: Emit): void {
  for (let i = 0; i < words.length; i++) {
    const one = join(WORD, words[i]?.hash ?? 0);
    emit(one, i, i);
    const next = words[i + 1];
    if (next === undefined) return;
    const two = join(one, next.hash);
    emit(two, i, i + 1);
    const last = words[i + 2];
    if (last === undefined) return;
    emit(join(two, last.hash), i, i + 2);
    emit(join(join(SKIP, one), last.hash), i, i + 2);
  }
}

function emitShapes(shapes: readonly number[], emit: Emit): void {
  const { length } = shapes;
  for (let i = -1; i < length; i++) {
    let hash = join(SHAPE, i < 0 ? START : (shapes[i] ?? 0));
    for (let j = i + 1; j <= i + 4 && j <= length; j++) {
      hash = join(hash, j === length ? END : (shapes[j] ?? 0));
      emit(hash, Math.max(i, 0), Math.min(j, length - 1));
    }
  }
}

/** The word that opens a clause, fillers skipped. */
function emitClauses(words: readonly Known[], emit: Emit): void {
  let opening = true;
  let salt = FIRST_CLAUSE;
  for (const [i, { hash, isBreak, isFiller, isFunction, isVerb }] of words.entries()) {
    if (isBreak) {
      opening = true;
      continue;
    }
    if (!opening || isFiller) continue;
    const next = words[i + 1];
    emit(join(salt, hash), i, i);
    emit(join(join(salt, hash), next?.hash ?? END), i, i + 1);
    emit(join(join(CLAUSE_CLASS, salt), isVerb ? 1 : isFunction ? 2 : 3), i, i);
    if (isVerb) emit(join(VERB_NEXT, next?.isFunction ? next.hash : 0), i, i + 1);
    opening = false;
    salt = CLAUSE;
  }
}

/** How a sentence opens and closes: its first and last words one by one, in order, and together. */
function emitEnds(words: readonly Known[], emit: Emit): void {
  let opening = OPENING;
  for (let i = 0; i < Math.min(6, words.length); i++) {
    const hash = words[i]?.hash ?? 0;
    emit(join(EARLY, hash), i, i);
    if (i === 5) break;
    emit(join(PLACES[i] ?? 0, hash), i, i);
    opening = join(opening, hash);
    emit(opening, 0, i);
  }
  let closing = CLOSING;
  for (let i = words.length - 1; i >= Math.max(0, words.length - 5); i--) {
    closing = join(closing, words[i]?.hash ?? 0);
    emit(closing, i, words.length - 1);
  }
}

function bucket(count: number): string {
  if (count < 7) return count < 3 ? 'xs' : 's';
  if (count < 25) return count < 14 ? 'm' : 'l';
  return count < 45 ? 'xl' : 'xxl';
}

/** Hashes of names that come again and again. */
const hashes = new Map<string, number>();

function nameHash(name: string): number {
  let hash = hashes.get(name);
  if (hash === undefined) hashes.set(name, (hash = hashOf(name)));
  return hash;
}

function emitFact(fact: string, emit: Emit): void {
  emit(join(FACT, nameHash(fact)), -1, -1);
}

function emitWhole(norms: readonly string[], acts: readonly number[], emit: Emit): void {
  const last = norms.at(-1) ?? '';
  const question = norms.includes('?');
  const you = norms.includes('you') || norms.includes('your');
  emitFact(`length ${bucket(norms.length)}`, emit);
  emit(join(FACT, /^[\w']/.test(last) ? LAST_WORD : hashOf(`last ${last}`)), -1, -1);
  if (question) emitFact('?', emit);
  if (norms.includes('!')) emitFact('!', emit);
  if (norms.includes('$link')) emitFact('link', emit);
  if (norms.includes('$mail')) emitFact('mail', emit);
  emitFact(you ? 'you' : 'no you', emit);
  if (question && you) emitFact('you?', emit);
  if (question && norms.length < 9) emitFact('short?', emit);
  const all = [...acts, nameHash(question ? '?' : last === '.' ? '.' : 'open'), you ? 1 : 0];
  for (let i = 0; i < all.length; i++) {
    const one = join(PAIR, all[i] ?? 0);
    for (let j = i + 1; j < all.length; j++) emit(join(one, all[j] ?? 0), -1, -1);
  }
}

/** Calls `emit` for every feature of a sentence. Features may repeat; the model counts each once. */
export function emitFeatures(words: readonly Token[], acts: readonly FoundAct[], emit: Emit): void {
  const norms = words.map(({ norm }) => norm);
  const all = norms.map(known);
  const shapes = all.map(({ shape, named }, i) => (i > 0 && words[i]?.capital ? named : shape));
  const names = acts.map(({ name }) => nameHash(name));
  emitWords(all, emit);
  emitShapes(shapes, emit);
  emitClauses(all, emit);
  emitEnds(all, emit);
  for (const [i, { from, to }] of acts.entries()) emit(join(ACT, names[i] ?? 0), from, to);
  emitWhole(norms, names, emit);
}
