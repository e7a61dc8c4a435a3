const AT_WORD = '(?:^| )';

/** Alternatives of a pattern's source at its outermost level. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\') i++;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, source.slice(from)];
}

/** Length of the group with which `source` begins. */
function groupLength(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '\\') i++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

/** Whether a word ends where `after` follows it: nothing, a blank, or a group whose every alternative begins with a blank. */
function endsWord(after: string, ends: boolean): boolean {
  if (after === '') return ends;
  if (/^\(\?[=:]/.test(after))
    return alternatives(after.slice(3, groupLength(after) - 1)).every((part) => /^(?: |\$$)/.test(part));
  return /^ (?![?*])/.test(after);
}

/** First words of a pattern that begins at a word; null where they cannot be read off. `ends`: a word may end with the source. */
function wordsOf(source: string, ends: boolean): string[] | null {
  const literal = /^[a-z'-]+/.exec(source)?.[0] ?? '';
  if (literal !== '') {
    const after = source.slice(literal.length);
    return endsWord(after, ends) ? [literal] : null;
  }
  if (!source.startsWith('(?:')) return null;
  const length = groupLength(source);
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

/** The source of such a pattern without what stands before its first word. */
export function afterWordStart({ source }: RegExp): string {
  return source.slice(AT_WORD.length);
}
