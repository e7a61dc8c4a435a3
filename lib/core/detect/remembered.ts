/** So many different words are in mail of months; then all are forgotten, since most never come again. */
const MOST = 4096;
/** Longer ones are not kept: they are rare, and the text that they were cut from would stay with them. */
const LONGEST = 12;

/** The same function, which keeps what it found for the words that come again and again. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = of(word);
    if (word.length > LONGEST) return made;
    if (known.size === MOST) known.clear();
    known.set(word, made);
    return made;
  };
}
