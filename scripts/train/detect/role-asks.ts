import { ownSentences } from '../../../lib/core/detect/own-sentences';
import { ownLines } from '../../../lib/core/detect/zones/own-lines';
import { barePost } from '../../../lib/core/ask/bare-post';
import { asksOf, readOwnRoles } from '../match/own-roles';
import type { LabelledSentence } from './rows';

/** The sentences of a text as a page would have them. */
function sentencesOf(text: string): string[] {
  const post = barePost(text, 'mail');
  return ownSentences(ownLines(post).lines, post).map((sentence) => sentence.text);
}

/**
 * The asks of the roles written to train the matching that are one sentence, of no kind: what people are asked for at work, in
 * few words.
 */
export function roleAsks(): LabelledSentence[] {
  const asks = readOwnRoles().flatMap(asksOf);
  return asks.flatMap(({ text }, i) => {
    const [only, ...more] = sentencesOf(text);
    return only === undefined || more.length > 0 ? [] : [{ id: `roles:${String(i)}`, text: only, label: 1 }];
  });
}
