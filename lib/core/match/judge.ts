import type { Judgement } from '../../model/ask';
import type { Scope } from '../../model/scope';
import type { AskToJudge } from './ask-words';
import { evidenceOf } from './evidence';
import type { AorIndex } from './aor-index';
import { favourWords } from './favour-words';
import { rankLines, type Ranking } from './rank-lines';

export type { AskToJudge } from './ask-words';

/** Below this probability that the ask is within (or beyond) the AoR, Remit says `unsure`. */
const SURE_ENOUGH = 0.55;

/** Compares one ask with the AoR. */
export function judge(ask: AskToJudge, index: AorIndex): Judgement {
  const ranking = rankLines(ask, index);
  const mass = massByScope(ranking);
  const best = bestScope(mass);
  const top = ranking.lines.find(({ line }) => line.line.scope === best);
  const fits = top !== undefined && (best !== 'outside' || top.probability >= ranking.nothing);
  const lineId = fits ? top.line.line.id : null;
  const favour = best === 'outside' ? favourWords(ranking.ask, ask.context) : [];
  const inScope = Math.min(1, mass.core + mass.supporting);
  return {
    verdict: Math.max(inScope, 1 - inScope) >= SURE_ENOUGH ? best : 'unsure',
    lineId,
    best: { verdict: best, lineId },
    inScope,
    runnerUpId: ranking.lines.find(({ line }) => line.line.id !== lineId)?.line.line.id ?? null,
    evidence: {
      ...(fits ? evidenceOf(ranking.ask.words, top.line) : { ask: [], line: [] }),
      ...(favour.length > 0 && { favour }),
    },
    by: 'match',
  };
}

function massByScope({ lines, nothing }: Ranking): Record<Scope, number> {
  const mass: Record<Scope, number> = { core: 0, supporting: 0, outside: nothing };
  for (const { line, probability } of lines) mass[line.line.scope] += probability;
  return mass;
}

/** Within or beyond first, as the person reads it; then the likelier of core and supporting. */
function bestScope(mass: Record<Scope, number>): Scope {
  if (mass.outside >= mass.core + mass.supporting) return 'outside';
  return mass.core >= mass.supporting ? 'core' : 'supporting';
}
