import { correctedCue } from './cue-typos';
import { remembered } from './remembered';

/** A word, number, address or mark of a sentence. Offsets are UTF-16 units in the sentence. */
export interface Token {
  /** Lower case, spelling variants folded ("pls" → "please", "lmk" → three words in one place), addresses and numbers by class. */
  readonly norm: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Whether the written form starts with a capital letter. */
  readonly capital: boolean;
}

/** Longer sentences are read up to here: no request needs more, and it bounds the work. */
const MAX_UNITS = 1000;
const MAX_TOKENS = 160;

/** Every alternative consumes at least one unit and none nests a quantifier: linear. */
const TOKEN =
  /\$link|https?:\/\/\S{1,300}|www\.\S{1,300}|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|@\p{L}+|\d+|[^\s\p{L}\p{M}\d]/giu;

/** For the few sentences with an "@": addresses are one token. */
const TOKEN_OR_ADDRESS = new RegExp(
  `[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}|${TOKEN.source}`,
  'giu',
);

const VARIANTS = new Map(
  Object.entries({
    pls: 'please',
    plz: 'please',
    plse: 'please',
    pleas: 'please',
    u: 'you',
    ya: 'you',
    yall: 'you',
    "y'all": 'you',
    ur: 'your',
    cn: 'can',
    wud: 'would',
    cud: 'could',
    lets: "let's",
    dont: "don't",
    cant: "can't",
    wont: "won't",
    didnt: "didn't",
    doesnt: "doesn't",
    havent: "haven't",
    im: "i'm",
    ill: "i'll",
    thx: 'thanks',
    tks: 'thanks',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    tomorow: 'tomorrow',
    lmk: 'let me know',
    nvm: 'nevermind',
    gonna: 'going-to',
    wanna: 'want-to',
    email: 'e-mail',
    emails: 'e-mails',
  }),
);

/** Cues are corrected only when a slip leaves at least this many letters. */
const SHORTEST_CUE = 4;

const normal = remembered((word: string): string => {
  const lower = word.toLowerCase();
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57 && !lower.includes('@')) return '#';
  if (lower.length === 1) return VARIANTS.get(lower) ?? lower;
  const at = lower.indexOf('@');
  if (at >= 0) return at > 0 ? '$mail' : '@name';
  if (lower === '$link' || lower.startsWith('http') || lower.startsWith('www.')) return '$link';
  const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return VARIANTS.get(plain) ?? (plain.length < SHORTEST_CUE ? plain : correctedCue(plain));
});

/** Words and marks of `sentence` in order; about 160 tokens at most of the first 1,000 units. */
export function tokens(sentence: string): Token[] {
  const found: Token[] = [];
  const text = sentence.length > MAX_UNITS ? sentence.slice(0, MAX_UNITS) : sentence;
  const pattern = text.includes('@') ? TOKEN_OR_ADDRESS : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[0];
    const first = word.charAt(0);
    const norm = normal(word);
    const start = match.index;
    const end = start + word.length;
    const capital = first !== first.toLowerCase();
    if (norm.includes(' '))
      for (const part of norm.split(' ')) found.push({ norm: part, start, end, capital });
    else found.push({ norm, start, end, capital });
    if (found.length >= MAX_TOKENS) break;
  }
  return found;
}
