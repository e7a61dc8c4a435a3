import type { Responsibility } from './aor';
import type { Settings } from './settings';

/** The week's hours for work outside the AoR. */
export interface YesBudget {
  readonly hours: number;
  /** Hours of outside work accepted this week. */
  readonly used: number;
}

/** Refusals of which the person said what came of them. */
export interface RefusalRecord {
  readonly all: number;
  readonly fine: number;
}

/** What an answer depends on besides the ask. */
export interface AnswerContext {
  readonly lines: readonly Responsibility[];
  readonly settings: Settings;
  readonly budget: YesBudget;
  readonly record: RefusalRecord;
  /** Epoch ms. */
  readonly now: number;
  readonly timeZone: string;
}
