import * as z from 'zod/mini';
import { Aor, AorDraft } from './aor';
import { Agreement } from './aor-version';
import { AnswerKind, NoReason, Outcome } from './ask';
import { Opinion } from './opinion';
import { Settings } from './settings';
import { WelcomeState } from './welcome';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const minutes = z.number().check(z.minimum(1), z.maximum(10_080));

/** What a page says of itself: state of its reading and the asks shown in it. */
export const PageReport = z.object({
  site: z.nullable(z.string().check(z.maxLength(40))),
  state: z.enum(['reading', 'elsewhere', 'not-understood', 'unknown', 'paused']),
  /** Epoch ms since when it is so. */
  since: z.number(),
  askIds: z.array(id).check(z.maxLength(500)),
});
export type PageReport = z.infer<typeof PageReport>;

/** How an open page of a site is understood, and the tab that shows it. */
export interface SiteState {
  readonly site: string;
  readonly state: PageReport['state'];
  /** Epoch ms. */
  readonly since: number;
  readonly tabId: number;
}

/** A correction by the person: the line it belongs to, or nobody's line but not mine. */
export const Correction = z.discriminatedUnion('to', [
  z.object({ to: z.literal('line'), lineId: id }),
  z.object({ to: z.literal('outside') }),
]);
export type Correction = z.infer<typeof Correction>;

/** `until`: when an ask answered "later" comes back, epoch ms. */
export const AnswerCommand = z.object({ id, answer: AnswerKind, until: z.nullable(z.number()) });
export const OutcomeCommand = z.object({ id, outcome: Outcome });
export const StandingCommand = z.object({
  id,
  answer: AnswerKind,
  text: z.string().check(z.maxLength(4000)),
});
export const ReasonCommand = z.object({ id, reason: NoReason });
export const CorrectCommand = z.object({ id, correction: Correction });
export const OpinionCommand = z.object({ id, opinion: Opinion });
export const MinutesCommand = z.object({ id, minutes });
export const IdCommand = z.object({ id });

/** An ask that came by voice: counted like any ask. */
export const SpokenAsk = z.object({
  who: z.string().check(z.trim(), z.maxLength(120)),
  what: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
  minutes: z.nullable(minutes),
});
export type SpokenAsk = z.infer<typeof SpokenAsk>;
/** With an id of its own, by which it is counted once however often it is sent. */
export const LogCommand = z.object({ ...SpokenAsk.shape, id });

/** A reply that is being written promises or refuses; `postIds` empty = the page is nothing but the reply. */
export const OwnAnswerSeen = z.object({
  site: z.string().check(z.maxLength(40)),
  postIds: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)),
  answer: z.enum(['yes', 'no']),
});
export const OwnAnswerChoice = z.object({ id, choice: z.enum(['yes', 'no', 'later', 'nothing']) });
export const JudgeSpoken = z.object({ what: z.string().check(z.maxLength(2000)) });
export const CheckText = z.object({ text: z.string().check(z.maxLength(20_000)) });
export const ForgetLesson = z.object({ text: z.string().check(z.maxLength(2000)) });
export const TryText = z.object({ text: z.string().check(z.maxLength(20_000)), aor: Aor });
export const SaveAor = z.object({ aor: Aor });
/** Null forgets the draft. */
export const KeepDraft = z.object({ draft: z.nullable(AorDraft) });
export const KeepWelcome = z.object({ welcome: WelcomeState });
export const SetSync = z.object({ isOn: z.boolean() });
export const SettleConflict = z.object({ key: z.string().check(z.maxLength(200)) });
export const SnoozeDrift = z.object({ lineId: id });
export const PublishAor = z.object({ note: z.string().check(z.trim(), z.maxLength(400)) });
/** `day` null = today. */
export const AgreeVersion = z.object({
  number: z.number(),
  name: Agreement.shape.name,
  day: z.nullable(Agreement.shape.day),
});
/** `from`: the settings that the page had before it, so that only what was changed is. */
export const SaveSettings = z.object({ from: Settings, settings: Settings });
export const OpenCard = z.object({ askIds: z.array(id).check(z.minLength(1), z.maxLength(50)) });
export const LoadCard = z.object({ token: z.string().check(z.maxLength(64)) });
/** A draft for the reply box of an ask's post; `tabId` null = the tab that the sender is in. */
export const InsertReply = z.object({
  id,
  text: z.string().check(z.maxLength(20_000)),
  tabId: z.nullable(z.number()),
});
/** What runs at an address of the person's own; null = nothing that is known. */
export const EngineFound = z.object({ engine: z.nullable(z.string().check(z.regex(/^[a-z-]{1,40}$/))) });
/** A page script starts, or finds the first post that is open. */
export const Hello = z.object({ wantsPosts: z.boolean() });
export const TabQuery = z.object({ tabId: z.number() });
export const NoData = z.undefined();
