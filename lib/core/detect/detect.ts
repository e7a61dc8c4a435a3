import type { DetectedAsk } from '../../model/ask';
import type { Post, Reader } from '../../model/post';
import type { Sensitivity } from '../../model/settings';
import { asksOf } from './asks-of';
import { gate } from './gate';

export interface Detection {
  readonly asks: readonly DetectedAsk[];
  /** The post's own text: no quotes, no signature, no boilerplate; empty when nothing in it may be an ask. */
  readonly context: string;
}

/**
 * Finds the asks in a post: both stages at once, for typed text and for measuring (the page runs `gate`, the worker
 * `asksOf`). Linear in the length of the text; never throws.
 */
export function detect(post: Post, reader: Reader, sensitivity: Sensitivity = 'balanced'): Detection {
  const gated = gate(post, reader);
  const { type, to, cc } = post;
  return { asks: asksOf(gated, type, { to, cc, reader }, sensitivity), context: gated.context };
}
