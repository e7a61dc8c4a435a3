import { LINE_FEATURES } from '../../../lib/core/match/line-features';
import { NOTHING_FEATURES } from '../../../lib/core/match/compare';
import { chancesOf, fitWeights, type Item, type Weights } from './fit-weights';

/** Parts of the comparison that are switched off one at a time. */
const PARTS: Readonly<Record<string, { line: readonly string[]; nothing: readonly string[] }>> = {
  'all parts': { line: [], nothing: [] },
  'without word against word': { line: ['askToLine', 'lineToAsk'], nothing: [] },
  'without whole text vectors': { line: ['whole', 'title', 'piece'], nothing: ['nearestLines', 'ownField'] },
  'without shared stems': { line: ['sharedPart', 'shared', 'sharedTitle', 'sharedRare'], nothing: [] },
  'without vectors at all': {
    line: ['whole', 'title', 'piece', 'askToLine', 'lineToAsk', 'example', 'commonness'],
    nothing: ['background', 'backgroundPeak', 'ownField', 'nearestLines'],
  },
  'without background': { line: ['commonness'], nothing: ['background', 'backgroundPeak'] },
  'without who asks': { line: ['customer'], nothing: ['fromOutside'] },
};

/** Figures on asks of own roles that the words were not tuned on, with and without each part, one line a part. */
export function heldOutFigures(items: readonly Item[]): string[] {
  return Object.entries(PARTS).map(([name, off]) => {
    const masked = items.map((item) => without(item, off));
    const weights = fitWeights(masked);
    const asks = masked.filter(({ weight, right }) => weight === 1 && right !== 'any');
    return `${name}: ${JSON.stringify(figuresOf(asks, weights))}`;
  });
}

function without(item: Item, off: { line: readonly string[]; nothing: readonly string[] }): Item {
  const mask = (features: Float64Array, names: readonly string[], gone: readonly string[]) =>
    features.map((value, i) => (gone.includes(names[i] ?? '') ? 0 : value));
  return {
    ...item,
    lines: item.lines.map((features) => mask(features, LINE_FEATURES, off.line)),
    nothing: mask(item.nothing, NOTHING_FEATURES, off.nothing),
  };
}

function figuresOf(asks: readonly Item[], weights: Weights): Record<string, number> {
  const seen = asks.map((item) => {
    const { lines, nothing } = chancesOf(item.lines, item.nothing, weights.line, weights.nothing);
    const mass = { core: 0, supporting: 0, outside: nothing };
    lines.forEach((chance, at) => (mass[item.scopes[at] ?? 'outside'] += chance));
    const inScope = mass.core + mass.supporting;
    const verdict =
      mass.outside >= inScope ? 'outside' : mass.core >= mass.supporting ? 'core' : 'supporting';
    const gold = typeof item.right === 'number' ? (item.scopes[item.right] ?? 'outside') : 'outside';
    const ranked = lines.map((chance, at) => [chance, at] as const).sort((a, b) => b[0] - a[0]);
    return { item, gold, verdict, inScope, ranked };
  });
  const share = (part: typeof seen, holds: (one: (typeof seen)[number]) => boolean) =>
    Math.round((1000 * part.filter(holds).length) / part.length) / 1000;
  const within = seen.filter(({ gold }) => gold !== 'outside');
  const beyond = seen.filter(({ gold }) => gold === 'outside');
  const withLine = seen.filter(({ item }) => typeof item.right === 'number');
  const surest = [...seen]
    .sort((a, b) => Math.abs(b.inScope - 0.5) - Math.abs(a.inScope - 0.5))
    .slice(0, Math.round(seen.length * 0.8));
  return {
    n: seen.length,
    verdict: share(seen, ({ gold, verdict }) => gold === verdict),
    balanced:
      (share(within, ({ verdict }) => verdict !== 'outside') +
        share(beyond, ({ verdict }) => verdict === 'outside')) /
      2,
    hits1: share(withLine, ({ item, ranked }) => ranked[0]?.[1] === item.right),
    hits3: share(withLine, ({ item, ranked }) => ranked.slice(0, 3).some(([, at]) => at === item.right)),
    surest80: share(surest, ({ gold, inScope }) => (gold !== 'outside') === inScope >= 0.5),
  };
}
