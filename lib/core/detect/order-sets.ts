import { OBJECTS } from './order-words';

/** The words of a list, parted by blanks. */
export const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const OBJECT_WORDS: ReadonlySet<string> = new Set(OBJECTS);
/** Verbs whose past is the same. */
export const SAME_IN_PAST = listOf('cut put read set shut split spread quit let');
/** What parts a name, or a clause, from what follows. */
export const MARK = /^[,:–—-]$/;
