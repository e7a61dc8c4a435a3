import type { DetectedAsk } from '../../model/ask';
import { barePost } from './bare-post';
import { detect } from '../detect/detect';

/**
 * The asks in a text that the person has typed or selected. By doing so they say that there is one: where detection finds
 * none, the whole text is it.
 */
export function asksInText(text: string): DetectedAsk[] {
  const { asks } = detect(barePost(text, 'comment'), { names: [], addresses: [] });
  return asks.length > 0 ? [...asks] : [wholeTextAsAsk(text)];
}

/** The whole text as one ask, by the person's own word. */
export function wholeTextAsAsk(text: string): DetectedAsk {
  return {
    sentence: text.trim().slice(0, 2000),
    start: 0,
    kind: 'task',
    cue: { start: 0, end: 0, reason: '' },
    confidence: 1,
    sureness: 'sure',
  };
}
