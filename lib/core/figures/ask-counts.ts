import type { AnswerKind } from '../../model/ask';
import type { Verdict } from '../../model/scope';
import type { Tally } from '../../model/tally';
import { isAccepted, isRefusal } from '../tally/accepted';
import type { WeekRow } from './week-rows';

export type CountedAnswer = Exclude<AnswerKind, 'not-an-ask'> | 'open';

/** In the order of a chart: what was accepted, what was not, what waits. */
export const COUNTED_ANSWERS: readonly CountedAnswer[] = [
  'yes',
  'yes-if',
  'slide',
  'redirect',
  'no',
  'later',
  'open',
];

export interface AnswerCount {
  readonly answer: CountedAnswer;
  readonly verdict: Verdict;
  readonly count: number;
}

/** Asks by answer and verdict, most accepted first; pairs that did not occur are left out. */
export function asksByAnswer(tallies: Iterable<Tally>): AnswerCount[] {
  const counts = new Map<string, AnswerCount>();
  for (const { answer, verdict, source, count } of tallies) {
    if (answer === 'not-an-ask' || source === 'log') continue;
    const key = `${answer}|${verdict}`;
    counts.set(key, { answer, verdict, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()].sort(
    (a, b) => COUNTED_ANSWERS.indexOf(a.answer) - COUNTED_ANSWERS.indexOf(b.answer),
  );
}

/** What an answer comes to. */
export type AnswerGroup = 'accepted' | 'refused' | 'later' | 'open';
export const ANSWER_GROUPS: readonly AnswerGroup[] = ['accepted', 'refused', 'later', 'open'];

export interface WeekAnswers {
  /** First and last day of the week, or of its part in the range. */
  readonly week: string;
  readonly lastDay: string;
  readonly counts: Readonly<Record<AnswerGroup, number>>;
}

/** How the asks outside the AoR were answered, week by week. */
export function outsideAnswersByWeek(weeks: readonly WeekRow[]): WeekAnswers[] {
  return weeks.map(({ firstDay, lastDay, tallies }) => {
    const counts = { accepted: 0, refused: 0, later: 0, open: 0 };
    for (const { answer, verdict, source, count } of tallies)
      if (verdict === 'outside' && source === 'ask' && answer !== 'not-an-ask')
        counts[groupOf(answer)] += count;
    return { week: firstDay, lastDay, counts };
  });
}

/** The answers that come to the same. */
export function answersOf(group: AnswerGroup): CountedAnswer[] {
  return COUNTED_ANSWERS.filter((answer) => groupOf(answer) === group);
}

function groupOf(answer: CountedAnswer): AnswerGroup {
  if (answer === 'open' || answer === 'later') return answer;
  if (isAccepted(answer)) return 'accepted';
  return isRefusal(answer) ? 'refused' : 'open';
}
