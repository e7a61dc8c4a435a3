import { wordsOf } from '../match/words';
import type { Learned } from './learned';

/** From this share of common words on, two sentences count as the same again ("Reminder: time sheets for week 14"). */
const SAME = 0.8;

/** Whether the person said of such a sentence that it is not an ask. Figures and dates may differ. */
export function isKnownNoAsk(sentence: string, learned: Learned): boolean {
  const words = stemsOf(sentence);
  return learned.some((lesson) => lesson.to === 'not-an-ask' && alike(words, stemsOf(lesson.text)) >= SAME);
}

function stemsOf(text: string): Set<string> {
  return new Set(wordsOf(text).map(({ stem }) => stem));
}

/** Words in both over words in either; 0 for sentences without a topic, which say too little to compare. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
