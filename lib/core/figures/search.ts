import type { Ask } from '../../model/ask';

/** What is looked for; empty = anything. */
export interface Wanted {
  /** Of words and asker, all of them, in any order and case. */
  readonly words: string;
  readonly lineId: string;
  /** A kind of answer, or "open". */
  readonly answer: string;
}

/** Whether an ask is looked for. */
export function isWanted(ask: Ask, { words, lineId, answer }: Wanted): boolean {
  if (lineId !== '' && ask.judgement.lineId !== lineId) return false;
  if (answer !== '' && (ask.answer?.kind ?? 'open') !== answer) return false;
  const text = `${ask.sentence} ${ask.author.name} ${ask.author.address}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
