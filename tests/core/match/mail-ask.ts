import type { AskToJudge } from '../../../lib/core/match/judge';

/** An ask in a mail that says no more, for tests that care about its words. */
export function mailAsk(sentence: string, more: Partial<AskToJudge> = {}): AskToJudge {
  return {
    sentence,
    context: sentence,
    subject: '',
    kind: 'task',
    postType: 'mail',
    fromOutside: null,
    ...more,
  };
}
