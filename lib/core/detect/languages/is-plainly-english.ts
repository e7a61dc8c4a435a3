import type { Post } from '../../../model/post';
import { joined, ownLines } from '../zones/own-lines';

/** Words that make up a good part of any English text, and hardly occur in others. */
const ENGLISH = /\b(?:the|of|and|is|it|for|can|this|that|please|have|you|your|would|are|what)\b/gi;

/**
 * Whether what the writer wrote is English beyond doubt (a ninth of its words say so): a small look, so that pages of English
 * mail do not load what tells languages apart.
 */
export function isPlainlyEnglish(post: Post): boolean {
  const text = joined(ownLines(post).lines);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(ENGLISH) * 9 > count(/\p{L}+/gu);
}
