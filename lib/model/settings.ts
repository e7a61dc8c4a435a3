import * as z from 'zod/mini';
import { AnswerKind } from './ask';
import { Language } from './language';
import { NO_PAUSES, Pauses } from './pauses';
import { Reader } from './post';
import { ReviewTime } from './review';

/** How readily asks are shown: `quiet` only sure ones, `eager` all. */
export const Sensitivity = z.enum(['quiet', 'balanced', 'eager']);
export type Sensitivity = z.infer<typeof Sensitivity>;

/** What the person answers to asks of one line, in their own words. */
export const StandingAnswer = z.object({
  /** The language of the asks it answers; missing for English. */
  language: z.optional(Language),
  /** Null: asks that fit no line. */
  lineId: z.nullable(z.string().check(z.maxLength(64))),
  answer: AnswerKind,
  text: z.string().check(z.maxLength(4000)),
});
export type StandingAnswer = z.infer<typeof StandingAnswer>;

export const Settings = z.object({
  reader: Reader,
  sensitivity: Sensitivity,
  /** Languages the person gets mail in, the preferred first: for messages too short to tell theirs. Null: the browser's. */
  mailLanguages: z.nullable(z.array(Language).check(z.maxLength(3))),
  /** Open the popup by itself for an ask outside the AoR, at most once a message. */
  openPopupForOutside: z.boolean(),
  pauses: Pauses,
  /** Read mail in private windows too, where the browser lets the extension into them. */
  privateWindows: z.boolean(),
  /** Say what a reply promises while it is written, in threads with an outside ask. */
  catchOwnAnswers: z.boolean(),
  /** A notice of the system when put-off asks are back. */
  laterNotices: z.boolean(),
  /** Names or addresses of the person's managers: another tone. */
  managers: z.array(z.string().check(z.maxLength(320))).check(z.maxLength(50)),
  /** Messages a day that may get a chip; null = no limit. What goes beyond is counted all the same. */
  dailyCap: z.nullable(z.number().check(z.minimum(1), z.maximum(500))),
  /** `sender|kind` of asks that stay as readily shown though they were ignored. */
  neverQuieter: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(1000)),
  /** Hours a week for work outside the AoR; null = a tenth of the capacity. */
  yesBudgetHours: z.nullable(z.number().check(z.minimum(0), z.maximum(168))),
  /** The person's own wording of drafts, by name of the text. */
  texts: z.record(z.string().check(z.maxLength(40)), z.string().check(z.maxLength(600))),
  /** Answers to asks that repeat, by line; offered first. */
  standing: z.array(StandingAnswer).check(z.maxLength(200)),
  review: ReviewTime,
  /** Days for which the words of asks are kept; null = as long as the asks. */
  keepWordsDays: z.nullable(z.number().check(z.minimum(1), z.maximum(3650))),
  /** Days for which asks are kept; null = always. What was counted stays counted. */
  keepAsksDays: z.nullable(z.number().check(z.minimum(30), z.maximum(36500))),
  /** Say when the last backup is a month old. */
  backupReminder: z.boolean(),
  /** Have the browser's own language model judge again what is unsure. Of this machine: it does not travel. */
  asksBrowserModel: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  reader: { names: [], addresses: [] },
  sensitivity: 'balanced',
  mailLanguages: null,
  openPopupForOutside: false,
  pauses: NO_PAUSES,
  privateWindows: false,
  catchOwnAnswers: false,
  laterNotices: false,
  managers: [],
  dailyCap: 30,
  neverQuieter: [],
  yesBudgetHours: null,
  texts: {},
  standing: [],
  review: { weekday: 5, time: '15:00', notice: false },
  keepWordsDays: 30,
  keepAsksDays: null,
  backupReminder: true,
  asksBrowserModel: false,
};
