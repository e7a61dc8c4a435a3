import { CLAUSE_BREAKS, FILLERS } from './clause-words';
import type { FoundAct } from './frame';
import type { Token } from './tokens';
import { VERBS } from './verbs';

/** What follows the verb of an imperative: its object or where it leads. */
const FOLLOWERS = new Set(
  'me us him her them it this that these those the a an my our your his their all any some each every one two both what whatever when who how if whether which where with to for at on in up out over back by through from about into down off around ahead along and as of more no copies #'.split(
    ' ',
  ),
);

/** What follows a noun in the place of an imperative's verb ("call is at nine"). */
const PREDICATES = new Set('is are was were will would has have had can could should'.split(' '));

const found = (name: string, from: number, to: number): FoundAct => ({ name, cue: false, from, to });

/**
 * Imperatives by the place and the neighbour of their verb: "opening verb" leads the sentence, "imperative" any clause
 * of it. A pattern over the text would need all verbs; here each clause costs two look-ups.
 */
export function imperatives(words: readonly Token[]): FoundAct[] {
  const acts: FoundAct[] = [];
  let opens = true;
  let first = true;
  for (const [i, { norm }] of words.entries()) {
    if (CLAUSE_BREAKS.has(norm)) {
      opens = true;
      continue;
    }
    if (!opens || FILLERS.has(norm) || norm === "don't" || norm === 'never') continue;
    const next = words[i + 1]?.norm ?? '';
    if (VERBS.has(norm)) {
      if (first && !PREDICATES.has(next)) acts.push(found('opening verb', i, i));
      if (FOLLOWERS.has(next) && acts.every(({ name }) => name !== 'imperative'))
        acts.push(found('imperative', i, i + 1));
    }
    // "Dana, send…" and "Hi: send…" open with the second word.
    first = first && i < 2 && CLAUSE_BREAKS.has(next);
    opens = false;
  }
  return acts;
}
