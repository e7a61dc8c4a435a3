import { i18n } from '#i18n';
import type { ChartIntents } from '../../components/charts/chart-entries';
import { ChartHeatmap, type HeatCell } from '../../components/charts/chart-heatmap';
import { asksByAsker } from '../../lib/core/figures/when-and-who';
import type { Aor } from '../../lib/model/aor';
import type { Tally } from '../../lib/model/tally';
import { askerNames } from '../../lib/store/askers';
import { useStored } from '../shared/live';
import { saveCsv } from '../shared/save-csv';

interface WhoAsksProps extends Pick<ChartIntents, 'onEntries'> {
  readonly aor: Aor;
  readonly tallies: readonly Tally[];
}

const ASKERS = 10;

/** Who asks for what: asker by line. */
export function WhoAsks({ tallies, aor, onEntries }: WhoAsksProps) {
  const names = useStored(askerNames);
  if (!names) return null;
  const counts = asksByAsker(tallies, ASKERS);
  const titles = new Map(aor.lines.map(({ id, title }) => [id, title]));
  const cells = counts.map(({ asker, lineId, count }): HeatCell => {
    const x = names.get(asker) ?? i18n.t('chart.erased');
    const y = titles.get(lineId) ?? i18n.t('figures.noLine');
    const filter = { figure: 'sample', askers: [asker], lineIds: [lineId] } as const;
    return { x, y, count, entries: { title: `${x}, ${y}`, filter } };
  });
  return (
    <ChartHeatmap
      title={i18n.t('chart.askers')}
      hint={i18n.t('chart.askersHint', [ASKERS])}
      columns={[i18n.t('chart.asker'), i18n.t('chart.line'), i18n.t('chart.count')]}
      cells={merged(cells)}
      x={[...new Set(cells.map(({ x }) => x))]}
      y={[...new Set([...titles.values(), i18n.t('figures.noLine')])].filter((line) =>
        cells.some(({ y }) => y === line),
      )}
      wideNames
      onSave={saveCsv}
      onEntries={onEntries}
    />
  );
}

/** Lines of one title, and those that are gone, fall together. */
function merged(cells: readonly HeatCell[]): HeatCell[] {
  const byPlace = new Map<string, HeatCell>();
  for (const cell of cells) {
    const key = JSON.stringify([cell.x, cell.y]);
    const known = byPlace.get(key);
    byPlace.set(key, known ? sum(known, cell) : cell);
  }
  return [...byPlace.values()];
}

function sum(a: HeatCell, b: HeatCell): HeatCell {
  const both = (name: 'askers' | 'lineIds') => [
    ...(a.entries.filter[name] ?? []),
    ...(b.entries.filter[name] ?? []),
  ];
  const filter = { ...a.entries.filter, askers: both('askers'), lineIds: both('lineIds') };
  return { ...a, count: a.count + b.count, entries: { ...a.entries, filter } };
}
