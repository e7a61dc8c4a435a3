import type { Responsibility } from './aor';
import type { Settings } from './settings';

/** The week's hours for work outside the AoR. */
export interface YesBudget {
  readonly hours: number;
  /** Hours of outside work accepted this week. */
  readonly used: number;
}

/** What an answer depends on besides the ask. */
export interface AnswerContext {
  readonly lines: readonly Responsibility[];
  readonly settings: Settings;
  readonly budget: YesBudget;
  /** Epoch ms. */
  readonly now: number;
  readonly timeZone: string;
}
