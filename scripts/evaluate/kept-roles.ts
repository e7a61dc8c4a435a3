import { indexAor } from '../../lib/core/match/index-aor';
import { judge } from '../../lib/core/match/judge';
import { rankLines } from '../../lib/core/match/rank-lines';
import { KEPT_SETS, readKeptRoles, type OwnRole } from '../train/match/own-roles';
import { toJudge } from '../train/match/role-items';
import { resampled } from '../train/detect/shuffled';
import { auc } from './auc';
import { rounded } from './rounded';

/** One ask as it was judged, and what is right. */
interface Judged {
  /** Whether it is spotted in a mail that says no more. */
  readonly isFound: boolean;
  readonly isIn: boolean;
  readonly isRight: boolean;
  /** Probability that the ask is within the AoR. */
  readonly score: number;
  /** Place of the right line among the likeliest, from 0; null for an ask that fits none. */
  readonly place: number | null;
}

/**
 * `kept-roles`: how many asks of the roles that were never trained on are found, and how they are judged, set by set, as a page
 * would report them. Prints shares of 1; `verdict95`: by 1,000 resamples of the roles.
 */
export function keptRoles(): void {
  for (const set of KEPT_SETS) {
    const roles = readKeptRoles(set).map((role) => ({ name: role.name, judged: judgedOf(role) }));
    const judged = roles.flatMap((role) => role.judged);
    const by = roles.map((role) => [role.name, share(role.judged, ({ isRight }) => isRight)]);
    console.log(
      JSON.stringify(
        {
          set,
          roles: roles.length,
          ...figuresOf(judged),
          verdict95: interval(roles.map((role) => role.judged)),
          verdict_by_role: Object.fromEntries(by) as unknown,
        },
        null,
        1,
      ),
    );
  }
}

function judgedOf(role: OwnRole): Judged[] {
  const { aor, asks } = toJudge(role);
  const index = indexAor(aor, []);
  return asks.map(({ ask, isFound, verdict, lineId }) => {
    const { best, inScope } = judge(ask, index);
    const ids = rankLines(ask, index).lines.map(({ line }) => line.line.id);
    return {
      isFound,
      isIn: verdict !== 'outside',
      isRight: best.verdict === verdict,
      score: inScope,
      place: lineId === null ? null : ids.indexOf(lineId),
    };
  });
}

function figuresOf(judged: readonly Judged[]): Record<string, number> {
  const within = judged.filter(({ isIn }) => isIn);
  const beyond = judged.filter(({ isIn }) => !isIn);
  const withLine = judged.filter(({ place }) => place !== null);
  const surest = [...judged].sort((a, b) => Math.abs(b.score - 0.5) - Math.abs(a.score - 0.5));
  return {
    asks: judged.length,
    found: share(judged, ({ isFound }) => isFound),
    verdict: share(judged, ({ isRight }) => isRight),
    balanced: rounded(
      (share(within, ({ score }) => score > 0.5) + share(beyond, ({ score }) => score <= 0.5)) / 2,
    ),
    auc: rounded(auc(within, beyond)),
    hits1: share(withLine, ({ place }) => place === 0),
    hits3: share(withLine, ({ place }) => (place ?? 3) < 3),
    surest80: share(
      surest.slice(0, Math.round(judged.length * 0.8)),
      ({ isIn, score }) => isIn === score > 0.5,
    ),
  };
}

function interval(roles: readonly (readonly Judged[])[]): [number, number] {
  const shares = Array.from({ length: 1000 }, (_, seed) =>
    share(resampled(roles, seed).flat(), ({ isRight }) => isRight),
  ).sort((a, b) => a - b);
  return [shares[25] ?? 0, shares[974] ?? 0];
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return rounded(all.filter(holds).length / all.length);
}
