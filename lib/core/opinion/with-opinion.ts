import type { Responsibility } from '../../model/aor';
import type { Judgement } from '../../model/ask';
import type { Opinion } from '../../model/opinion';
import { sameJson } from '../basics/same-json';

/**
 * An unsure judgement as the browser's own model decides it; its `inScope` stays the matcher's. Any other judgement stays as it is,
 * and so does an unsure one when the AoR has no such line any more.
 */
export function withOpinion(
  judgement: Judgement,
  { lineId, scope }: Opinion,
  lines: readonly Responsibility[],
): Judgement {
  if (judgement.verdict !== 'unsure' || judgement.by !== 'match') return judgement;
  const holds =
    lineId === null ? scope === 'outside' : lines.find(({ id }) => id === lineId)?.scope === scope;
  if (!holds) return judgement;
  const { best, runnerUpId } = judgement;
  return {
    ...judgement,
    verdict: scope,
    lineId,
    best: { verdict: scope, lineId },
    runnerUpId: best.lineId === lineId ? runnerUpId : best.lineId,
    evidence: { ask: [], line: [] },
    by: 'browser',
  };
}

/** The judgement of now, or the model's earlier one where the matcher still says of the same AoR what made it unsure then. */
export function keptOpinion(before: Judgement, now: Judgement): Judgement {
  const isAsItWas =
    now.verdict === 'unsure' && now.inScope === before.inScope && sameJson(now.aor, before.aor);
  return before.by === 'browser' && isAsItWas ? before : now;
}
