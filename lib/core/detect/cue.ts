import type { Cue } from '../../model/ask';
import type { FoundAct } from './frame';
import type { ReadSentence } from './read-sentence';

/** Names of speech acts from the most to the least telling; "question word" alone says little. */
const ORDER = [
  'please',
  'can you',
  'would you mind',
  'would it be possible',
  'wondering',
  "I'd like you",
  'you need to',
  'let me know',
  'over to you',
  'make sure',
  'appreciate',
  'I need',
  'to be done',
  "let's",
  'can name',
  'do you',
  'question word',
  'thoughts',
  'meet',
];

/** From here on, a plain order or a duty told says more. */
const LEAST_TELLING = ORDER.indexOf('to be done');

function rank(act: FoundAct): number {
  const at = ORDER.indexOf(act.name);
  return at < 0 ? ORDER.length : at;
}

/** The phrase to underline in a text and the rule that it met: `plain`, when it has one; without a rule, the opening words. */
export function cueOf(text: string, sentence: ReadSentence, plain: Cue | null = null): Cue {
  const cue = foundCue(sentence, plain);
  // Not beyond the text, where it was read with a question mark that it has not.
  return { ...cue, end: Math.min(cue.end, text.length) };
}

function foundCue({ words, acts }: ReadSentence, plain: Cue | null): Cue {
  const best = acts.filter(({ cue }) => cue).toSorted((a, b) => rank(a) - rank(b))[0];
  if (plain && (best === undefined || rank(best) > LEAST_TELLING)) return plain;
  const from = words[best?.from ?? 0];
  const to = words[best?.to ?? Math.min(1, words.length - 1)];
  if (from === undefined || to === undefined) return { start: 0, end: 0, reason: 'title' };
  return { start: from.start, end: to.end, reason: best?.name ?? 'opening' };
}
