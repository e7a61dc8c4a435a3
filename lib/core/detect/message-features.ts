import { CLAUSE_BREAKS, FILLERS } from './clause-words';
import { hashOf } from './hash-of';
import type { ReadSentence } from './read-sentence';

const ACT = hashOf('act ');
const FIRST = hashOf('first ');
const QUESTION = hashOf('question');
const YOU = hashOf('you');

/**
 * Hashes of what tells an ask in a message from a person apart from the same words alone: its speech acts, its first words, whether it
 * is a question, and to whom.
 */
export function messageFeatures({ words, acts }: ReadSentence): number[] {
  const asked = words.some(({ norm }) => norm === '?');
  const you = words.some(({ norm }) => norm.startsWith('you'));
  const features = acts.map(({ name }) => hashOf(name, ACT));
  if (asked) features.push(QUESTION);
  if (you) features.push(YOU);
  if (acts.some(({ name }) => name === 'opening verb'))
    features.push(hashOf(asked ? 'order?' : you ? 'order to you' : 'order'));
  const opening = words.find(({ norm }) => !FILLERS.has(norm) && !CLAUSE_BREAKS.has(norm));
  if (opening) features.push(hashOf(opening.norm, FIRST));
  const [first, second] = words;
  const one = hashOf(first?.norm ?? '', FIRST);
  features.push(second ? hashOf(second.norm, hashOf(' ', one)) : one);
  return features;
}
