import type { DetectedAsk } from '../../../lib/model/ask';
import type { SeenPost } from '../../../lib/model/seen-post';

/** A detected task, for tests that care about its sentence. */
export function detectedAsk(sentence: string, more: Partial<DetectedAsk> = {}): DetectedAsk {
  return {
    sentence,
    start: 0,
    kind: 'task',
    cue: { start: 0, end: 5, reason: 'test' },
    confidence: 0.9,
    sureness: 'sure',
    ...more,
  };
}

/** A mail of which nothing is known but its text and asks. */
export function seenPost(context: string, asks: DetectedAsk[], more: Partial<SeenPost> = {}): SeenPost {
  return {
    site: 'test',
    postId: 'p1',
    postType: 'mail',
    author: { name: '', address: '' },
    fromOutside: null,
    subject: '',
    context,
    time: null,
    asks,
    ...more,
  };
}
