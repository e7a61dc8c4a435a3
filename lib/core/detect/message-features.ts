import { CLAUSE_BREAKS, FILLERS } from './clause-words';
import { hashOf } from './hash-of';
import type { ReadSentence } from './read-sentence';

/**
 * Hashes of what tells an ask in a message from a person apart from the same words alone: its speech acts, its first words, whether it
 * is a question, and to whom.
 */
export function messageFeatures({ words, acts }: ReadSentence): number[] {
  const norms = words.map(({ norm }) => norm);
  const names = new Set(acts.map(({ name }) => name));
  const asked = norms.includes('?');
  const you = norms.some((norm) => norm.startsWith('you'));
  const features = [...names].map((name) => hashOf(`act ${name}`));
  if (asked) features.push(hashOf('question'));
  if (you) features.push(hashOf('you'));
  if (names.has('opening verb')) features.push(hashOf(asked ? 'order?' : you ? 'order to you' : 'order'));
  const first = norms.findIndex((norm) => !FILLERS.has(norm) && !CLAUSE_BREAKS.has(norm));
  if (first >= 0) features.push(hashOf(`first ${norms[first] ?? ''}`));
  features.push(hashOf(`first ${norms.slice(0, 2).join(' ')}`));
  return features;
}
