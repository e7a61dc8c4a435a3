import type { Ask } from '../../model/ask';
import type { Tally } from '../../model/tally';
import { askerKey } from './asker-key';

/** What one ask adds to the tallies: a tally with count 1. */
export function tallyOf(ask: Ask): Tally {
  const confirmed = ask.minutesFrom === 'person';
  return {
    day: ask.day,
    verdict: ask.judgement.verdict,
    kind: ask.kind,
    answer: ask.answer?.kind ?? 'open',
    lineId: ask.judgement.lineId ?? '',
    note: ask.answer?.reason ?? (ask.answer?.overBudget ? 'over-budget' : ''),
    source: ask.origin === 'log' ? 'log' : 'ask',
    asker: askerKey(ask.author),
    count: 1,
    minutesEstimated: confirmed ? 0 : ask.minutes,
    minutesConfirmed: confirmed ? ask.minutes : 0,
  };
}

/** What tells tallies of different sorts apart. */
export function tallyKey({ day, verdict, kind, answer, lineId, note, source, asker }: Tally): string {
  return [day, verdict, kind, answer, lineId, note, source, asker].join('|');
}
