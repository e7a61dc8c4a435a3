import { LINE_FEATURES, NOTHING_FEATURES } from '../../../lib/core/match/features';
import type { Scope } from '../../../lib/model/scope';
import { chancesOf, fitWeights, type Weights } from './fit-weights';
import type { Item } from './item';

/** Parts of the comparison that are switched off one at a time. */
interface Off {
  readonly line: readonly string[];
  readonly nothing: readonly string[];
  /** What rests on fitted directions: odd jobs, and leanings to lines. */
  readonly direction?: true;
  readonly leans?: true;
}

const PARTS: Readonly<Record<string, Off>> = {
  'all parts': { line: [], nothing: [] },
  'without word against word': {
    line: ['askToLine', 'lineToAsk'],
    nothing: ['covered', 'ownCovered', 'uncoveredPeaks'],
  },
  'without leanings': { line: [], nothing: [], leans: true },
  'without whole-text vectors': { line: ['whole', 'piece'], nothing: ['nearestLines', 'ownField'] },
  'without shared stems': { line: ['sharedPart', 'shared', 'sharedTitle', 'sharedRare'], nothing: [] },
  'without any vectors': {
    line: ['whole', 'piece', 'askToLine', 'lineToAsk', 'commonness'],
    nothing: [
      'background',
      'backgroundPeak',
      'ownField',
      'nearestLines',
      'covered',
      'ownCovered',
      'uncoveredPeaks',
    ],
    direction: true,
    leans: true,
  },
  'without background': { line: ['commonness'], nothing: ['background', 'backgroundPeak'] },
  'without odd jobs': { line: [], nothing: [], direction: true },
  'without manner': { line: ['manner'], nothing: ['manner'] },
  'without who asks': { line: ['customer'], nothing: ['fromOutside', 'customer'] },
};

const FOLDS = 3;

/**
 * Figures on asks of own roles that neither the words were tuned on nor the weights fitted to, with and without each part,
 * one line a part.
 */
export function heldOutFigures(items: readonly Item[]): string[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  const fold = new Map(groups.map((group, at) => [group, at % FOLDS]));
  return Object.entries(PARTS).map(([name, off]) => {
    const masked = items.map((item) => without(item, off));
    const seen = Array.from({ length: FOLDS }, (_, at) => {
      const weights = fitWeights(masked.filter(({ group }) => fold.get(group) !== at));
      return masked
        .filter((item) => fold.get(item.group) === at && item.counts)
        .map((item) => seenWith(item, weights));
    }).flat();
    return `${name}: ${JSON.stringify(figuresOf(seen))}`;
  });
}

function without(item: Item, off: Off): Item {
  const mask = (features: Float64Array, names: readonly string[], gone: readonly string[]) =>
    features.map((value, i) => (gone.includes(names[i % names.length] ?? '') ? 0 : value));
  return {
    ...item,
    lines: mask(item.lines, LINE_FEATURES, off.line),
    nothing: mask(item.nothing, NOTHING_FEATURES, off.nothing),
    direction: off.direction ? item.direction.map(() => 0) : item.direction,
    leans: off.leans ? item.leans.map(() => false) : item.leans,
  };
}

interface Seen {
  readonly item: Item;
  readonly gold: Scope;
  readonly verdict: Scope;
  readonly inScope: number;
  /** Chance and place of each line, likeliest first. */
  readonly ranked: readonly (readonly [number, number])[];
}

function seenWith(item: Item, weights: Weights): Seen {
  const { lines, nothing } = chancesOf(item, weights);
  const mass = { core: 0, supporting: 0, outside: nothing };
  lines.forEach((chance, at) => (mass[item.scopes[at] ?? 'outside'] += chance));
  const inScope = mass.core + mass.supporting;
  const verdict = mass.outside >= inScope ? 'outside' : mass.core >= mass.supporting ? 'core' : 'supporting';
  const gold = typeof item.right === 'number' ? (item.scopes[item.right] ?? 'outside') : 'outside';
  const ranked = lines.map((chance, at) => [chance, at] as const).sort((a, b) => b[0] - a[0]);
  return { item, gold, verdict, inScope, ranked };
}

function figuresOf(seen: readonly Seen[]): Record<string, number> {
  const share = (part: readonly Seen[], holds: (one: Seen) => boolean) =>
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
