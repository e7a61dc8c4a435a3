/** Stands for every word that is not common: what it means is compared elsewhere. */
const OTHER = '_';
const START = '^';
const END = '$';

/** Begins what is said by somebody from outside the organisation: "my" is another thing of a customer than of a colleague. */
const OUTSIDER = 'c:';

/**
 * The common words of a text and each two tokens in a row, each once; words that are not common are all alike. What an outsider
 * says counts as such, too.
 */
export function mannerParts(
  text: string,
  fromOutside: boolean,
  isCommon: (word: string) => boolean,
): Set<string> {
  const parts = new Set<string>();
  let before = START;
  for (const token of mannerTokens(text)) {
    const word = isCommon(token) ? token : OTHER;
    parts.add(word).add(`${before} ${word}`);
    before = word;
  }
  parts.add(`${before} ${END}`);
  if (fromOutside) for (const part of [...parts]) parts.add(OUTSIDER + part);
  return parts;
}

const TOKEN = /\p{L}+(?:['’]\p{L}+)?|\d[\d:.,]*|[?!.,]/gu;

/** Words, figures and marks in lower case, in order. */
export function mannerTokens(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((token) => token.toLowerCase().replace('’', "'"));
}

const SPOKEN = /^(?:c:)?[\p{L}'_]+(?: [\p{L}'_]+)?$/u;

/** Whether a part is words: no mark, figure, beginning or end. */
export function isSpoken(part: string): boolean {
  return part !== OTHER && SPOKEN.test(part);
}

/** A part for people to read: "my …". */
export function shownPart(part: string): string {
  return (part.startsWith(OUTSIDER) ? part.slice(OUTSIDER.length) : part).replaceAll(OTHER, '…');
}
