import type { Cue, AskKind, Due, Effort, Judgement, Sureness, Ask } from '../model/ask';
import type { SeenPost } from '../model/seen-post';
import type { AorIndex } from './match/index-aor';

/** An ask with everything Remit thinks of it, before it is stored. */
export interface JudgedAsk {
  readonly id: string;
  readonly sentence: string;
  readonly kind: AskKind;
  readonly cue: Cue;
  readonly confidence: number;
  readonly sureness: Sureness;
  readonly due: Due | null;
  readonly effort: Effort | null;
  readonly minutes: number;
  readonly minutesFrom: Ask['minutesFrom'];
  readonly judgement: Judgement;
}

/**
 * Judges the asks of one post. Sentences of one post that want the same thing (same line) become one ask,
 * so that nothing is counted twice. `now` is epoch ms, `timeZone` an IANA name.
 */
export function judgePost(seen: SeenPost, index: AorIndex, now: number, timeZone: string): JudgedAsk[] {
  void seen;
  void index;
  void now;
  void timeZone;
  return [];
}
