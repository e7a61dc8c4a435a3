import type { AnswerContext } from '../model/answer-context';
import type { Aor } from '../model/aor';
import type { AnswerKind, Ask, Judgement, NoReason, Outcome } from '../model/ask';
import type { Correction, PageReport, SiteState, SpokenAsk } from '../model/commands';
import type { LookAlikes } from '../model/look-alikes';
import type { Opinion } from '../model/opinion';
import type { Reader } from '../model/post';
import type { PostChip } from '../model/post-chip';
import type { ReplyOutcome } from '../model/reply-outcome';
import type { GatedPost } from '../model/seen-post';
import type { Funnel, MonthResults } from '../model/results';
import type { ReviewStep } from '../model/review';
import type { Settings } from '../model/settings';
import type { WelcomeState } from '../model/welcome';
import type { LogEntry, RecurringEntry } from '../model/time-log';

/** What a page script must know before it reads. */
export interface PageSetup {
  readonly reader: Reader;
  /** The person wants to hear nothing here now. */
  readonly isPaused: boolean;
  /** The benchmark wants to know how long the script's work takes. */
  readonly isTimed: boolean;
  /** What stands in place of a chip when the extension has gone from under the page: it cannot be asked for words then. */
  readonly lostText: string;
}

/** What the card shows. */
export interface CardContent {
  readonly asks: readonly Ask[];
  readonly context: AnswerContext;
}

/** An ask on which an edited AoR would say something else. */
export interface ChangedVerdict {
  readonly sentence: string;
  readonly before: Judgement;
  readonly after: Judgement;
}

/** A text that was checked but not counted. */
export interface CheckedText {
  readonly asks: readonly Ask[];
}

/** What is said below a reply that is being written. */
export interface OwnLine {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly { readonly name: 'yes' | 'no' | 'later' | 'nothing'; readonly text: string }[];
}

/** Messages to the worker: their data and what it answers. */
export interface Protocol {
  // From page scripts too.
  /** Says how to read; before that, puts what reads posts into the frame when it is wanted there. */
  'page:hello'(data: { wantsPosts: boolean }): PageSetup;
  /** Puts the gate for languages beside English into the frame. */
  'page:languages'(): void;
  'page:report'(data: PageReport): void;
  /** What runs in the sender's page, at an address of the person's own. */
  'engine:found'(data: { engine: string | null }): void;
  /** The engine that was found here before is not in this page: find out anew. */
  'engine:missing'(): void;
  'post:seen'(data: GatedPost): PostChip | null;
  /** Judges and counts a text that the person has selected. */
  'selection:check'(data: { text: string }): PostChip | null;
  /** A line for a reply that promises or refuses outside work; null when there is nothing to say. */
  'own-answer:seen'(data: { site: string; postIds: string[]; answer: 'yes' | 'no' }): OwnLine | null;
  /** What the person chose in that line. */
  'own-answer:choose'(data: { id: string; choice: 'yes' | 'no' | 'later' | 'nothing' }): void;
  /** Answers a token with which a card opens once, and the card's title. */
  'card:open'(data: { askIds: string[] }): { token: string; title: string };

  // From the extension's own pages only (`handle` refuses the rest).
  'card:load'(data: { token: string }): CardContent | null;
  /** What answers depend on now: browsers part the card's storage from the extension's, so that it cannot read itself. */
  'card:context'(): AnswerContext;
  'ask:answer'(data: { id: string; answer: AnswerKind; until: number | null }): Ask | null;
  /** Why the person said no. */
  'ask:reason'(data: { id: string; reason: NoReason }): Ask | null;
  'ask:correct'(data: { id: string; correction: Correction }): Ask | null;
  /** What the browser's own model says of an unsure ask; anything but an untouched unsure one stays as it is. */
  'ask:opinion'(data: { id: string; opinion: Opinion }): Ask | null;
  'ask:minutes'(data: { id: string; minutes: number }): Ask | null;
  'ask:undo'(data: { id: string }): Ask | null;
  /** What came of a no. */
  'ask:outcome'(data: { id: string; outcome: Outcome }): void;
  /** Keeps a draft as the answer to asks of the same line. */
  'standing:keep'(data: { id: string; answer: AnswerKind; text: string }): void;
  /** Puts a draft into the page's reply box, unsent; says where it went. */
  'reply:insert'(data: { id: string; text: string; tabId: number | null }): ReplyOutcome;
  /** What was found in each frame of a page, without a word of it. */
  'page:inspect'(data: { tabId: number }): readonly object[];
  /** The state of each site that is open in a tab: of several tabs, the one that is not understood. */
  'sites:states'(): SiteState[];
  'ask:log'(data: SpokenAsk & { id: string }): Ask;
  /** What would be said of a spoken ask; null for nothing typed. Nothing is counted. */
  'spoken:judge'(data: { what: string }): Judgement | null;
  'text:check'(data: { text: string }): CheckedText;
  /** The judgement of a text by an AoR that is not saved yet; null for an empty text. */
  'aor:try'(data: { text: string; aor: Aor }): Judgement | null;
  /** What an AoR that is not saved yet would change on the last asks. */
  'aor:preview'(data: { aor: Aor }): ChangedVerdict[];
  /** Lines of an AoR that cannot be told apart. */
  'aor:look-alikes'(data: { aor: Aor }): LookAlikes[];
  /** Keeps what is being edited; null forgets it. */
  'aor:draft'(data: { draft: Aor | null }): void;
  'aor:save'(data: { aor: Aor }): void;
  /** How far the first run has come. */
  'welcome:keep'(data: { welcome: WelcomeState }): void;
  /** Puts invented asks in, to play with. */
  'sample:fill'(): void;
  /** Takes all invented asks out, with what they counted for. */
  'sample:drop'(): void;
  /** Switches the sync between the person's machines on or off. */
  'sync:set'(data: { isOn: boolean }): void;
  'sync:now'(): void;
  /** Switches it off and takes everything out of the browser's sync. */
  'sync:clear'(): void;
  /** The person has seen what two machines changed at once. */
  'sync:settle'(data: { key: string }): void;
  /** Silences the drift alarm of a line for four weeks. */
  'drift:snooze'(data: { lineId: string }): void;
  /** Publishes the saved AoR; its number, null when there is nothing new to publish or it has faults. */
  'aor:publish'(data: { note: string }): number | null;
  /** Notes with whom a version was agreed; `day` (YYYY-MM-DD) null = today. */
  'aor:agree'(data: { number: number; name: string; day: string | null }): void;
  /** What would be said of hours that came without an ask, in the order of the texts. */
  'log:judge'(data: { texts: string[] }): Judgement[];
  /** Counts such hours; an id that is there already is not counted again. */
  'log:keep'(data: { entries: LogEntry[] }): void;
  'recurring:save'(data: { entries: RecurringEntry[] }): void;
  /** Where the person is in the weekly review. */
  'review:step'(data: { step: ReviewStep }): void;
  /** The review was ended or skipped: the next one begins where it stood. */
  'review:end'(): void;
  /** Forgets a person by their key; how many asks that changed. */
  'data:erase-asker'(data: { key: string }): number;
  'data:delete-all'(): void;
  /** A page has restored a backup: what follows from the data is to be made anew. */
  'data:restored'(): void;
  'data:backed-up'(): void;
  /** Sees whether the database can be written again. */
  'data:try'(): void;
  'results:funnel'(data: { funnel: Funnel }): void;
  'results:month'(data: { results: MonthResults }): void;
  'lesson:forget'(data: { text: string }): void;
  'settings:save'(data: { from: Settings; settings: Settings }): void;
  'page:state'(data: { tabId: number }): PageReport | null;
}

/** Messages to the page scripts of a tab. */
export interface PageProtocol {
  /** Asks changed (answered, judged again): show their chips as they are now. */
  'chip:changed'(data: { chips: readonly PostChip[] }): void;
  /** The AoR or the settings changed: read the page again. */
  'page:reread'(data: Record<never, never>): void;
  /** The card with this token is so many CSS pixels high. */
  'card:fit'(data: { token: string; height: number }): void;
  /** Moves the focus to the chip of the next open ask. */
  'chip:next'(data: Record<never, never>): void;
  /** The person has closed the card with this token. */
  'card:close'(data: { token: string }): void;
}
