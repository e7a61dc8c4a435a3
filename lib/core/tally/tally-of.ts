import type { Ask } from '../../model/ask';
import type { Tally } from '../../model/tally';

/** What one ask adds to the tallies: a tally with count 1. */
export function tallyOf(ask: Ask): Tally {
  const answer = ask.answer?.kind ?? 'open';
  const lineId = ask.judgement.lineId ?? '';
  const note = ask.answer?.reason ?? (ask.answer?.overBudget ? 'over-budget' : '');
  const confirmed = ask.minutesFrom === 'person';
  return {
    key: [ask.day, ask.judgement.verdict, ask.kind, answer, lineId, note].join('|'),
    day: ask.day,
    verdict: ask.judgement.verdict,
    kind: ask.kind,
    answer,
    lineId,
    note,
    count: 1,
    minutesEstimated: confirmed ? 0 : ask.minutes,
    minutesConfirmed: confirmed ? ask.minutes : 0,
  };
}
