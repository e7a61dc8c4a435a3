import type { ReplyOutcome } from '../../lib/model/reply-outcome';
import type { SiteReport } from '../../lib/sites/site-report';

/** What `reply.js` leaves in its frame for the worker to call; null where the frame has nothing to do with it. */
export interface OnDemand {
  reply(postId: string, text: string): Promise<ReplyOutcome | null>;
  draft(text: string): Promise<ReplyOutcome | null>;
  report(): SiteReport | null;
}

declare global {
  /** Of the extension's own world in a frame; the page has another. */
  var remit: OnDemand | undefined;
}
