const AT_WORD = '(?:^| )';

/** Length of what stands first in a source, without how often it comes: a group, a class, an escape or a letter. */
function unitLength(source: string): number {
  if (source.startsWith('\\')) return 2;
  if (source.startsWith('[')) return source.indexOf(']') + 1;
  if (!source.startsWith('(')) return 1;
  let at = 1;
  while (at < source.length && source.charAt(at) !== ')') at += unitLength(source.slice(at));
  return at + 1;
}

/** Alternatives of a pattern's source at its outermost level. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i += unitLength(source.slice(i))) {
    if (source.charAt(i) !== '|') continue;
    parts.push(source.slice(from, i));
    from = i + 1;
  }
  return [...parts, source.slice(from)];
}

/** Whether a word ends where `after` follows it: nothing, a blank, or a group whose every alternative begins with a blank. */
function endsWord(after: string, ends: boolean): boolean {
  if (after === '') return ends;
  if (after.startsWith('(?: ')) {
    const length = unitLength(after);
    if (after.charAt(length) === '?') return endsWord(after.slice(length + 1), ends);
  }
  if (/^\(\?[=:]/.test(after))
    return alternatives(after.slice(3, unitLength(after) - 1)).every((part) => /^(?: |\$$)/.test(part));
  return /^ (?![?*])/.test(after);
}

/** Words with which a pattern's source begins, from a word's start on; null where they cannot be read off. `ends`: a word may end with the source. */
function wordsOf(source: string, ends: boolean): string[] | null {
  const literal = /^(?:\\\$)?[a-z'-]+/.exec(source)?.[0] ?? '';
  if (literal !== '') {
    const after = source.slice(literal.length);
    const word = literal.replace('\\', '');
    if (!after.startsWith('?')) return endsWord(after, ends) ? [word] : null;
    return endsWord(after.slice(1), ends) ? [word, word.slice(0, -1)] : null;
  }
  if (!source.startsWith('(?:')) return null;
  const length = unitLength(source);
  const after = source.slice(length);
  if (/^[?*+{]/.test(after)) return null;
  const ended = endsWord(after, ends);
  return joined(alternatives(source.slice(3, length - 1)).map((part) => wordsOf(part, ended)));
}

function joined(parts: readonly (string[] | null)[]): string[] | null {
  const words: string[] = [];
  for (const part of parts) {
    if (part === null) return null;
    words.push(...part);
  }
  return words;
}

/**
 * The words one of which every match of `pattern` begins with, when it begins at a word with literal words ("(?:^| )");
 * null when that cannot be told: such a pattern has to be tried on every sentence.
 */
export function firstWords({ source }: RegExp): string[] | null {
  if (!source.startsWith(AT_WORD) || alternatives(source).length > 1) return null;
  return wordsOf(source.slice(AT_WORD.length), false);
}

/** Length of what stands first in a source, with how often it comes. */
function partLength(source: string): number {
  const length = unitLength(source);
  return length + (/^(?:[?*+]|\{[\d,]+\})/.exec(source.slice(length))?.[0].length ?? 0);
}

/** Whether a word starts after a part, were it to start before it. */
function startsWord(part: string, before: boolean): boolean {
  if (part === ' ' || part === '^') return true;
  if (/^\(\?[=!]/.test(part)) return before;
  const group = /^\(\?:(.*)\)([?*]|\{0,\d+\})?$/.exec(part);
  if (!group) return false;
  const every = alternatives(group[1] ?? '').every((one) => one === '^' || one.endsWith(' '));
  return every && (before || group[2] === undefined);
}

/**
 * Words one of which is in every match of `pattern`, though it may begin with others; null when that cannot be told: such
 * a pattern has to be tried on every sentence.
 */
export function neededWords({ source }: RegExp): string[] | null {
  return alternatives(source).length > 1 ? null : neededIn(source, false);
}

function neededIn(source: string, startsBefore: boolean): string[] | null {
  let starts = startsBefore;
  for (let rest = source; rest !== '';) {
    const length = partLength(rest);
    const part = rest.slice(0, length);
    const words = starts ? (wordsOf(rest, false) ?? neededInGroup(part, rest.length === length)) : null;
    if (words !== null) return words;
    starts = startsWord(part, starts);
    rest = rest.slice(length);
  }
  return null;
}

/** Those of a group with which a pattern ends. */
function neededInGroup(part: string, isLast: boolean): string[] | null {
  const inner = isLast && part.startsWith('(?:') && part.endsWith(')') ? part.slice(3, -1) : '';
  return inner === '' || alternatives(inner).length > 1 ? null : neededIn(inner, true);
}

/** The source of such a pattern without what stands before its first word. */
export function afterWordStart({ source }: RegExp): string {
  return source.slice(AT_WORD.length);
}
