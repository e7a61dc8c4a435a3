/** A message says early on who writes. */
const BEGINNING = 2000;

/** Whether one of such phrases is at the beginning of a message. Linear in the text, as the patterns are. */
export function speaks(text: string, phrases: readonly RegExp[]): boolean {
  const beginning = text.slice(0, BEGINNING);
  return phrases.some((phrase) => phrase.test(beginning));
}
