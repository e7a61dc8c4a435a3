import type { Gated } from '../../lib/core/detect/gate';
import type { Post, Reader } from '../../lib/model/post';

/** First stage of detection for one post. */
export type Gate = (post: Post, reader: Reader) => Gated;

declare global {
  /**
   * Left by `languages.js`, which the worker puts into a frame when a post there is not plainly English: the gate for posts of
   * any language. Of the extension's own world in the frame; the page has another.
   */
  var remitGate: Gate | undefined;
}
