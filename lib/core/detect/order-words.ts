/** The words of a list, parted by blanks. */
export const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What an order's verb takes: with one of these after it, a word that opens a sentence is a verb, whatever the word. */
export const OBJECTS = 'the a an my our his her their this these those it them him whoever whether'.split(
  ' ',
);
/** What may stand between a verb and its object ("Wipe down the counter"). */
export const PARTICLES = 'up down out off over back away'.split(' ');
/** Verbs whose past is the same. */
export const SAME_IN_PAST = listOf('cut put read set shut split spread quit let');
