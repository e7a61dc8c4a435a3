import type { DetectedAsk } from '../../model/ask';
import type { Post, Reader } from '../../model/post';
import type { Sensitivity } from '../../model/settings';
import { asksOf } from './asks-of';
import { gateAny } from './languages/gate-any';
import { settledLanguage } from './languages/settled-language';
import type { Language } from '../../model/language';

export interface Detection {
  readonly asks: readonly DetectedAsk[];
  /** The post's own text: no quotes, no signature, no boilerplate; empty when nothing in it may be an ask. */
  readonly context: string;
  readonly language: Language;
}

/**
 * Finds the asks in a post: both stages at once, for typed text and for measuring (the page runs the gate, the worker
 * `asksOf`). `usual`: the languages of texts too short to tell theirs. Linear in the length of the text; never throws.
 */
export function detect(
  post: Post,
  reader: Reader,
  sensitivity: Sensitivity = 'balanced',
  usual: readonly Language[] = ['en'],
): Detection {
  const gated = gateAny(post, reader);
  const { type, to, cc, author } = post;
  const asks = asksOf(gated, type, { to, cc, author, reader }, sensitivity, usual);
  return { asks, context: gated.context, language: settledLanguage(gated, usual) };
}
