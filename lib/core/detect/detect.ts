import type { DetectedAsk } from '../../model/ask';
import type { Post, Reader } from '../../model/post';
import type { Sensitivity } from '../../model/settings';
import { classify } from './classify';
import { forReader } from './for-reader';
import { gate } from './gate';

export interface Detection {
  readonly asks: readonly DetectedAsk[];
  /** The post's own text: no quotes, no signature, no boilerplate; empty when nothing in it may be an ask. */
  readonly context: string;
}

/**
 * Finds the asks in a post: both stages at once, for typed text and for measuring (the page runs `gate`, the worker
 * `forReader` and `classify`). Linear in the length of the text; never throws.
 */
export function detect(post: Post, reader: Reader, sensitivity: Sensitivity = 'balanced'): Detection {
  const gated = forReader(gate(post, reader), { to: post.to, cc: post.cc, reader });
  return { asks: classify(gated, sensitivity), context: gated.context };
}
