import type { Post } from '../../../model/post';
import { joined, ownLines } from '../zones/own-lines';

/** Words that make up a good part of any English text, and hardly occur in others. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|is|it|for|can|this|that|please|have|be|you|your|are|what|would|could|need|if|they|from|we|i|to|my|at)(?!\p{L})/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Whether what the writer wrote is English beyond doubt (a seventh of its words say so, and hardly a letter is beyond ASCII): a
 * small look, so that pages of English mail do not load what tells languages apart.
 */
export function isPlainlyEnglish(post: Post): boolean {
  const text = joined(ownLines(post).lines).slice(0, 4000);
  const words = count(text, /(?<!\p{L})\p{L}+/gu);
  return words > 2 && count(text, ENGLISH) * 7 >= words && count(text, /(?![a-z])\p{L}/giu) * 10 <= words;
}
