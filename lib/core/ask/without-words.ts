import type { Ask } from '../../model/ask';

/** An ask without a word of what was written; what it counts for stays. */
export function withoutWords<T extends Ask>(ask: T): T {
  return {
    ...ask,
    sentence: '',
    cue: { start: 0, end: 0, reason: '' },
    due: ask.due && { ...ask.due, phrase: '' },
    effort: ask.effort && { ...ask.effort, phrase: '' },
    judgement: { ...ask.judgement, evidence: { ask: [], line: [] } },
  };
}
