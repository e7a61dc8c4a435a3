/** Words of a name or an address that can be used to call the person. */
export function calls(person: string): string[] {
  const name = person.split('@')[0] ?? '';
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

/** "jford", "jamief", "jamieford": what tools make of a name. */
export function handlesOf(words: readonly string[]): string[] {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length < 2) return [];
  return [first + last, first.charAt(0) + last, first + last.charAt(0)];
}

/** "Alex" calls Alexander, "Kate" not Katherine; three letters at least. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const short = a.length < b.length ? a : b;
  return short.length >= 3 && a.slice(0, short.length) === b.slice(0, short.length);
}

/** Whether one of these names calls the same person as a word does. */
export function isOneOf(names: readonly string[], word: string): boolean {
  const lower = word.toLowerCase();
  return names.some((name) => sameName(name, lower));
}

/** Whether a name of four letters at least is written with two neighbouring letters swapped, or a letter twice ("Jaime", "Jammie" for Jamie). */
export function isSlipOf(name: string, word: string): boolean {
  if (name.length < 4 || name.charAt(0) !== word.charAt(0)) return false;
  if (single(name) === single(word)) return true;
  const at = [...name].findIndex((letter, i) => letter !== word.charAt(i));
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return at >= 0 && swapped === word;
}

function single(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}
