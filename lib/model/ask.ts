import * as z from 'zod/mini';
import { Language } from './language';
import { Verdict } from './scope';
import { Person, PostType } from './post';

const text = (max: number) => z.string().check(z.maxLength(max));
const epochMs = z.number().check(z.minimum(0), z.maximum(8.64e15));

/** What is wanted: work, an answer, or time together. */
export const AskKind = z.enum(['task', 'question', 'meeting']);
export type AskKind = z.infer<typeof AskKind>;

/** How sure detection is: below `sure` the chip is quieter. */
export const Sureness = z.enum(['sure', 'likely', 'unsure']);
export type Sureness = z.infer<typeof Sureness>;

/** The phrase that gave the ask away; offsets are UTF-16 units in the ask's `sentence`. */
export const Cue = z.object({
  start: z.number().check(z.minimum(0)),
  end: z.number().check(z.minimum(0)),
  /** Name of the rule, or the strongest words of the classifier. */
  reason: text(120),
});
export type Cue = z.infer<typeof Cue>;

/** A sentence in which somebody wants the reader's time or work, as detection reports it. */
export const DetectedAsk = z.object({
  sentence: text(2000).check(z.minLength(1)),
  /** Where the sentence is in the post's text (UTF-16 units). */
  start: z.number().check(z.minimum(0)),
  kind: AskKind,
  cue: Cue,
  /** Calibrated probability that this is an ask, 0–1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  sureness: Sureness,
});
export type DetectedAsk = z.infer<typeof DetectedAsk>;

/** A phrase in the message and the date it means. */
export const Due = z.object({ phrase: text(200), at: epochMs });
export type Due = z.infer<typeof Due>;

/** A phrase in the message and the minutes it means. */
export const Effort = z.object({
  phrase: text(200),
  minutes: z.number().check(z.minimum(0), z.maximum(100_000)),
});
export type Effort = z.infer<typeof Effort>;

/** Why a judgement was made: the ask's words, the words of the line that they met, and those by which it is put like a favour. */
export const Evidence = z.object({
  ask: z.array(text(80)),
  line: z.array(text(80)),
  favour: z.optional(z.array(text(80))),
});
export type Evidence = z.infer<typeof Evidence>;

export const Judgement = z.object({
  /** What the user is shown. */
  verdict: Verdict,
  /** The line that fits best; null when none does (then `outside` means "nothing fits"). */
  lineId: z.nullable(text(64)),
  /** The best of the three scopes and its line even when `verdict` is `unsure`. */
  best: z.object({ verdict: z.enum(['core', 'supporting', 'outside']), lineId: z.nullable(text(64)) }),
  /** Probability that the ask is within the AoR, 0–1. */
  inScope: z.number().check(z.minimum(0), z.maximum(1)),
  runnerUpId: z.nullable(text(64)),
  evidence: Evidence,
  /** Who decided: the matcher, the person, or the browser's own language model where the matcher was unsure. */
  by: z.enum(['match', 'person', 'browser']),
  /** The AoR that it was made with: the last version published (0 = none yet), and whether it had been changed since. */
  aor: z.optional(z.object({ version: z.number().check(z.minimum(0)), isChanged: z.boolean() })),
});
export type Judgement = z.infer<typeof Judgement>;

/** `slide` = done without a word, counted; `not-an-ask` = detection was wrong, not counted. */
export const AnswerKind = z.enum(['yes', 'yes-if', 'redirect', 'later', 'no', 'slide', 'not-an-ask']);
export type AnswerKind = z.infer<typeof AnswerKind>;

/** Why the person says no to what is outside: somebody else's, or nobody need do it. */
export const NoReason = z.enum(['not-my-role', 'not-needed']);
export type NoReason = z.infer<typeof NoReason>;

/** What came of a no, as the person says a week later. */
export const Outcome = z.enum(['fine', 'trouble', 'skipped']);
export type Outcome = z.infer<typeof Outcome>;

const Answer = z.object({
  kind: AnswerKind,
  at: epochMs,
  reason: z.optional(NoReason),
  /** When an ask answered "later" comes back. */
  until: z.optional(epochMs),
  /** Accepted outside work beyond the week's yes budget. */
  overBudget: z.optional(z.boolean()),
  outcome: z.optional(Outcome),
});
export type Answer = z.infer<typeof Answer>;

/** `log` = hours that came without an ask: a call, a walk-in, a meeting. */
export const AskOrigin = z.enum(['page', 'typed', 'spoken', 'log']);
export type AskOrigin = z.infer<typeof AskOrigin>;

/** An ask as stored: the sentence, never the mail. */
export const Ask = z.object({
  id: text(64).check(z.minLength(1)),
  site: text(40),
  postId: text(300),
  origin: AskOrigin,
  postType: PostType,
  author: Person,
  /** The message's language; missing for English. */
  language: z.optional(Language),
  /** Whether the message calls the reader by the polite form ("Sie", "usted"); missing where the language has none or it does not tell. */
  isFormal: z.optional(z.boolean()),
  sentence: text(2000),
  kind: AskKind,
  cue: Cue,
  confidence: z.number(),
  sureness: Sureness,
  seenAt: epochMs,
  /** The person's local day, YYYY-MM-DD. */
  day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** The person's local hour, 0–23; not known of rows from before it was kept. */
  hour: z.optional(z.number().check(z.minimum(0), z.maximum(23))),
  due: z.nullable(Due),
  effort: z.nullable(Effort),
  minutes: z.number().check(z.minimum(0), z.maximum(100_000)),
  /** Where `minutes` come from; `person` means confirmed. */
  minutesFrom: z.enum(['phrase', 'line', 'default', 'person']),
  judgement: Judgement,
  answer: z.nullable(Answer),
  /** It was put off, and is back. */
  isBack: z.optional(z.boolean()),
});
export type Ask = z.infer<typeof Ask>;
