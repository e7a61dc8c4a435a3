import type { Tally } from '../../model/tally';
import { COUNTED_ANSWERS, type CountedAnswer } from './ask-counts';
import { hoursOf } from './range-figures';

/** From so many asks on, they repeat. */
export const REPEATS_FROM = 3;

/** Work of somebody else that is asked for again and again. */
export interface Repeat {
  /** Empty = it fits no line. */
  readonly lineId: string;
  readonly count: number;
  readonly hours: number;
  /** Asks by answer, the most frequent first. */
  readonly answers: readonly { readonly answer: CountedAnswer; readonly count: number }[];
}

/** Asks outside the AoR that came at least three times, by line; the most frequent first. */
export function repeats(tallies: Iterable<Tally>): Repeat[] {
  const byLine = new Map<string, { count: number; hours: number; answers: Map<CountedAnswer, number> }>();
  for (const tally of tallies) {
    const { verdict, source, answer, lineId, count } = tally;
    if (verdict !== 'outside' || source === 'log' || answer === 'not-an-ask') continue;
    const row = byLine.get(lineId) ?? { count: 0, hours: 0, answers: new Map<CountedAnswer, number>() };
    row.count += count;
    row.hours += hoursOf(tally);
    row.answers.set(answer, count + (row.answers.get(answer) ?? 0));
    byLine.set(lineId, row);
  }
  return [...byLine]
    .filter(([, { count }]) => count >= REPEATS_FROM)
    .map(([lineId, { count, hours, answers }]) => ({ lineId, count, hours, answers: ranked(answers) }))
    .sort((a, b) => b.count - a.count);
}

function ranked(answers: ReadonlyMap<CountedAnswer, number>): Repeat['answers'] {
  return COUNTED_ANSWERS.map((answer) => ({ answer, count: answers.get(answer) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
