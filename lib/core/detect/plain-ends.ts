/** Lines of which the rules below know every character: ASCII, curly quotes, dashes, ellipsis, no-break space. */
const PLAIN = /^[\x20-\x7e‘’“”–—…\u00a0]*$/;
/** Versions of Unicode do not agree whether a semicolon goes on with a sentence that has ended. */
const DISPUTED = /[.!?]["'()[\]{}‘’“”]*[ \u00a0]*;/;

/**
 * Where a sentence ends: a mark with the closing quotes, brackets and spaces after it, unless the sentence goes on (comma,
 * dash, colon, another mark). A full stop does not end one before a digit, between letters ("U.S"), or when the next letter
 * is small. The rules SB6 to SB11 of Unicode Standard Annex 29.
 */
const END =
  /(?:[!?]|\.(?!\d)(?<![A-Za-z]\.(?=[A-Z]))(?![^A-Za-z.!?]*[a-z]))(?=(["'()[\]{}‘’“”]*[ \u00a0]*))\1(?![,:.!?–—-])/g;

/**
 * Ends of the sentences in a line of plain characters, as `Intl.Segmenter` finds them; null for other lines. Making the
 * first segmenter of a process takes some twenty milliseconds, which the page of a usual mail need not pay.
 */
export function plainEnds(line: string): number[] | null {
  if (!PLAIN.test(line) || DISPUTED.test(line)) return null;
  const ends = Array.from(line.matchAll(END), ({ 0: mark, index }) => index + mark.length);
  if (line !== '' && ends.at(-1) !== line.length) ends.push(line.length);
  return ends;
}
