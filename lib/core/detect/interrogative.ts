import type { ReadSentence } from './read-sentence';

const OPENING =
  /(?:^|[,:;!-] ?|(?:and|so|but|or|hi|hey) )(?:what|what's|when|where|who|who's|how|why|which|is|are|was|were|do|does|did|has|have|any)(?= )/;

/** Whether the sentence has the form of a question; "let me know whether…" asks for an answer, but as a task. */
export function isInterrogative({ words }: ReadSentence): boolean {
  const text = words.map(({ norm }) => norm).join(' ');
  return text.includes('?') || OPENING.test(text.slice(0, 80));
}
