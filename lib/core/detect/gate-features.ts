import type { Token } from './tokens';

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function mix(state: number, text: string): number {
  let hash = state;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return Math.imul(hash ^ 0x1f, PRIME);
}

/** Features of the small model in the page: words, pairs of neighbours, first words. */
export function gateFeatures(words: readonly Token[]): number[] {
  const features = [mix(SEED, words.length < 4 ? 'short' : 'long')];
  for (const [i, { norm }] of words.entries()) {
    const one = mix(SEED, norm);
    features.push(one);
    const next = words[i + 1]?.norm;
    if (next !== undefined) features.push(mix(one, next));
    if (i < 3) features.push(mix(mix(SEED, `^${String(i)}`), norm));
  }
  return features;
}
