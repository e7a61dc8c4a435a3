import type { Ask } from '../../model/ask';

/** How often Remit was right, by the person's own word. */
export interface HitRate {
  /** Asks from pages that the person has answered or corrected. */
  readonly judged: number;
  /** Of these, the ones that were asks and stood on the right side: within or outside the AoR. */
  readonly right: number;
}

/** An answer without a correction says that the chip was right; "not an ask" and a correction say that it was not. */
export function hitRate(asks: Iterable<Ask>): HitRate {
  let judged = 0;
  let right = 0;
  for (const { origin, answer, judgement } of asks) {
    const isCorrected = judgement.by === 'person';
    if (origin !== 'page' || (answer === null && !isCorrected)) continue;
    judged++;
    if (!isCorrected && answer?.kind !== 'not-an-ask') right++;
  }
  return { judged, right };
}
