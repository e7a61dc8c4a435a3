import * as z from 'zod/mini';
import { AnswerKind, AskKind } from './ask';
import { Verdict } from './scope';

/** A day's asks of one sort, counted. The sort is every field between key and count. */
export const Tally = z.object({
  /** Joined sort fields; the primary key. */
  key: z.string(),
  /** Local day, YYYY-MM-DD. */
  day: z.string(),
  verdict: Verdict,
  kind: AskKind,
  answer: z.union([AnswerKind, z.literal('open')]),
  lineId: z.string(),
  /** Why it was refused, or that it went over the week's yes budget; empty for neither. */
  note: z.enum(['', 'not-my-role', 'not-needed', 'over-budget']),
  count: z.number(),
  minutesEstimated: z.number(),
  minutesConfirmed: z.number(),
});
export type Tally = z.infer<typeof Tally>;
