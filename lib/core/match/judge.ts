import type { Evidence, Judgement } from '../../model/ask';
import type { Scope } from '../../model/scope';
import type { AorIndex, IndexedLine } from './index-aor';
import { rankLines, type AskToJudge, type Ranking, type WeighedWord } from './rank-lines';

export type { AskToJudge } from './rank-lines';

/** Below this probability of the best verdict, Remit says `unsure`. */
const SURE_ENOUGH = 0.5;
const MOST_WORDS_SHOWN = 4;

/** Compares one ask with the AoR. */
export function judge(ask: AskToJudge, index: AorIndex): Judgement {
  const ranking = rankLines(ask, index);
  const mass = massByScope(ranking);
  const best = bestScope(mass);
  const [line] = ranking.lines.filter(({ line }) => line.line.scope === best);
  const fits = line !== undefined && (best !== 'outside' || line.probability >= ranking.nothing);
  const lineId = fits ? line.line.line.id : null;
  return {
    verdict: mass[best] >= SURE_ENOUGH ? best : 'unsure',
    lineId,
    best: { verdict: best, lineId },
    inScope: Math.min(1, mass.core + mass.supporting),
    runnerUpId: ranking.lines.find((other) => other.line.line.id !== lineId)?.line.line.id ?? null,
    evidence: fits ? evidenceOf(ranking.words, line.line) : { ask: [], line: [] },
    by: 'match',
  };
}

function massByScope({ lines, nothing }: Ranking): Record<Scope, number> {
  const mass: Record<Scope, number> = { core: 0, supporting: 0, outside: nothing };
  for (const { line, probability } of lines) mass[line.line.scope] += probability;
  return mass;
}

function bestScope(mass: Record<Scope, number>): Scope {
  if (mass.outside >= mass.core && mass.outside >= mass.supporting) return 'outside';
  return mass.core >= mass.supporting ? 'core' : 'supporting';
}

function evidenceOf(words: readonly WeighedWord[], line: IndexedLine): Evidence {
  const met = words
    .filter(({ stem }) => line.strength.has(stem))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS_SHOWN);
  return {
    ask: met.map(({ text }) => text.slice(0, 80)),
    line: met.map(({ stem }) => (line.shown.get(stem) ?? stem).slice(0, 80)),
  };
}
