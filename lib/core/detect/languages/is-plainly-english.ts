import type { Post } from '../../../model/post';
import { joined, ownLines } from '../zones/own-lines';

/** Words that make up a good part of any English text, and hardly occur in others. */
const ENGLISH = new Set(
  'the of and is it for can this that please have be not your you with are what would could let need if they from will by we i to my at'.split(
    ' ',
  ),
);
/** Least share of them among the words, and most share of letters beyond ASCII. */
const LEAST = 0.14;
const MOST_MARKED = 0.02;

/**
 * Whether what the writer wrote is English beyond doubt: a small look, so that pages of English mail do not load what tells
 * languages apart.
 */
export function isPlainlyEnglish(post: Post): boolean {
  const text = joined(ownLines(post).lines);
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  const marked = letters.replace(/[a-z]/g, '').length;
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return known >= LEAST * words.length && words.length > 2 && marked <= MOST_MARKED * letters.length;
}
