/** "Push the review to …": what stands after the verb is the time that is given up. */
const MOVES =
  /\b(?:mov(?:e|es|ed|ing)|push(?:es|ed|ing)?|shift(?:s|ed|ing)?|bump(?:s|ed|ing)?|postpon(?:e|es|ed|ing)|reschedul(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?)\b[^.?!\n]{0,40}$/i;

/** Whether what stands in a text from `start` on is moved to another time. */
export function isMoved(text: string, start: number): boolean {
  return MOVES.test(text.slice(Math.max(0, start - 60), start));
}
