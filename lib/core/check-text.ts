import type { DetectedAsk } from '../model/ask';

/** A typed or spoken text is an ask by the person's own word: no detection, the whole of it is the sentence. */
export function wholeTextAsAsk(text: string): DetectedAsk {
  const sentence = text.trim().slice(0, 2000);
  return {
    sentence,
    start: 0,
    kind: 'task',
    cue: { start: 0, end: 0, reason: 'typed' },
    confidence: 1,
    sureness: 'sure',
  };
}
