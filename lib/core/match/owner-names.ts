import { GIVEN_NAMES, VERB_NAMES } from '../detect/given-names';

const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?!\p{L})/gu;
/** In brackets, or after a title: "Web team (Priya)", "Ms. Cole". */
const SURELY_NAME = /\(([^()]*)\)|\b(?:Mr|Mrs|Ms|Dr|Prof)\.? +(\p{Lu}\p{Ll}+)/gu;
/** What stands before the first word of a sentence. */
const OPENING = /(?:^|[.!?:]['"”’]?\s+)$/u;
/** A line of so few words greets or signs. */
const FEWEST_WORDS = 4;

/** Persons in what a line says of its owner, in lower case: "priya" of "Web team (Priya)"; none of "Customer care desk". */
export function ownerNames(owner: string): string[] {
  const marked = Array.from(
    owner.matchAll(SURELY_NAME),
    ([, inside = '', titled = '']) => `${inside} ${titled}`,
  );
  const given = capitalised(owner).filter((word) => GIVEN_NAMES.has(word));
  return [...new Set([...marked.flatMap(capitalised), ...given])];
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Words of an ask that may name somebody, in lower case: "Mina hasn't written the intro". Not those of greetings and
 * signatures, and at the beginning of a sentence no names that are verbs ("Mark it as paid"). None where the text has none
 * of `sought`, as most have: then it is not read for names.
 */
export function namesIn(text: string, sought: readonly string[]): ReadonlySet<string> {
  const lower = text.toLowerCase();
  if (!sought.some((name) => lower.includes(name))) return NO_NAMES;
  const lines = text.split('\n').filter((line) => line.split(' ').length >= FEWEST_WORDS);
  return new Set(lines.flatMap(namesInLine));
}

function namesInLine(line: string): string[] {
  return Array.from(line.matchAll(NAME))
    .filter(({ 0: word, index }) => {
      const opens = OPENING.test(line.slice(Math.max(0, index - 3), index));
      return !opens || !VERB_NAMES.includes(word.toLowerCase());
    })
    .map(([word]) => word.toLowerCase());
}

function capitalised(text: string): string[] {
  return Array.from(text.matchAll(NAME), ([word]) => word.toLowerCase());
}
