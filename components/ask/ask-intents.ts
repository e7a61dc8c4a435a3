import type { AnswerKind, NoReason } from '../../lib/model/ask';
import type { Correction } from '../../lib/model/commands';
import type { ReplyOutcome } from '../../lib/model/reply-outcome';

/** What the person can do with an ask. */
export interface AskIntents {
  /** `until`: when an ask answered "later" comes back, epoch ms. */
  readonly onAnswer: (answer: AnswerKind, until?: number) => void;
  readonly onReason: (reason: NoReason) => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: () => void;
  /** Keeps a draft as the answer to asks of the same line. */
  readonly onStanding: (answer: AnswerKind, text: string) => void;
  /** Puts a draft into the page's reply box; left out where there is no page. */
  readonly onInsert?: (text: string) => Promise<ReplyOutcome>;
}
