import type { Message } from './message-post';
import type { Prediction } from './predict-message';
import { rounded } from './rounded';

type Pair = readonly [Message, Prediction];

const isIn = (verdict: string | undefined): boolean => verdict === 'core' || verdict === 'supporting';

/** The figures of the matcher and of the whole way, for labelled messages. Shares are 0–1, null when nothing was there to count. */
export function summariseMessages(pairs: readonly Pair[]): Record<string, unknown> {
  const asks = pairs.filter(([gold]) => gold.is_request);
  const rest = pairs.filter(([gold]) => !gold.is_request);
  return {
    n: pairs.length,
    asks: asks.length,
    ...matchFigures(asks),
    surest80: surest(asks, 0.8),
    unsure: share(asks, ([, p]) => p.verdict === 'unsure'),
    outside_chip_precision: share(
      pairs.filter(([, p]) => p.verdict === 'outside'),
      ([gold]) => gold.verdict === 'outside',
    ),
    outside_chip_recall: share(
      asks.filter(([gold]) => gold.verdict === 'outside'),
      ([, p]) => p.verdict === 'outside',
    ),
    quiet_without_ask: share(rest, ([, p]) => !p.is_request),
    detected: share(asks, ([, p]) => p.is_request),
    by_role: Object.fromEntries(
      [...new Set(pairs.map(([gold]) => gold.role))].map((role) => [
        role,
        matchFigures(asks.filter(([gold]) => gold.role === role)),
      ]),
    ),
  };
}

function matchFigures(asks: readonly Pair[]): Record<string, number | null> {
  const inScope = share(
    asks.filter(([gold]) => isIn(gold.verdict)),
    ([, p]) => isIn(p.match.verdict),
  );
  const outside = share(
    asks.filter(([gold]) => gold.verdict === 'outside'),
    ([, p]) => p.match.verdict === 'outside',
  );
  const withLine = asks.filter(([gold]) => typeof gold.responsibility === 'string');
  return {
    verdict: share(asks, ([gold, p]) => gold.verdict === p.match.verdict),
    balanced: inScope === null || outside === null ? null : rounded((inScope + outside) / 2),
    hits1: share(withLine, ([gold, p]) => gold.responsibility === p.match.responsibility),
    hits3: share(withLine, ([gold, p]) => p.top3.includes(gold.responsibility ?? '')),
  };
}

/** In/out accuracy on the surest part of the asks. */
function surest(asks: readonly Pair[], part: number): number | null {
  const kept = [...asks].sort(([, a], [, b]) => b.sure - a.sure).slice(0, Math.round(asks.length * part));
  return share(kept, ([gold, p]) => isIn(gold.verdict) === p.score >= 0.5);
}

function share(pairs: readonly Pair[], holds: (pair: Pair) => boolean): number | null {
  return pairs.length === 0 ? null : rounded(pairs.filter(holds).length / pairs.length);
}
