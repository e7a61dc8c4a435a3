import { i18n } from '#i18n';
import type { ChartIntents } from '../../components/chart-entries';
import { ChartHeatmap, type HeatCell } from '../../components/chart-heatmap';
import { asksByAsker, asksByHour } from '../../lib/core/figures/when-and-who';
import type { Aor } from '../../lib/model/aor';
import type { DayRow, Tally } from '../../lib/model/tally';
import { weekdayText } from '../../lib/locales/format';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { askerNames } from '../../lib/store/askers';
import { useStored } from '../shared/live';
import { saveCsv } from '../shared/save-csv';

interface HeatChartsProps extends Pick<ChartIntents, 'onEntries'> {
  readonly aor: Aor;
  readonly days: readonly DayRow[];
  readonly tallies: readonly Tally[];
}

const ASKERS = 10;

/** When asks come, and who asks for what. */
export function HeatCharts({ aor, days, tallies, onEntries }: HeatChartsProps) {
  return (
    <>
      <Hours days={days} onEntries={onEntries} />
      <Askers tallies={tallies} aor={aor} onEntries={onEntries} />
    </>
  );
}

function Hours({ days, onEntries }: Pick<HeatChartsProps, 'days' | 'onEntries'>) {
  const counts = asksByHour(days);
  const hours = counts.map(({ hour }) => hour);
  const first = Math.min(...hours);
  const weekStart = firstDayOfWeek();
  return (
    <ChartHeatmap
      title={i18n.t('chart.hours')}
      hint=""
      columns={[i18n.t('chart.hour'), i18n.t('chart.weekday'), i18n.t('chart.count')]}
      cells={counts.map(({ hour, weekday, count }) => ({
        x: String(hour),
        y: weekdayText(weekday),
        count,
        entries: {
          title: `${weekdayText(weekday)}, ${String(hour)}:00`,
          filter: { figure: 'seen', at: { weekday, hour } },
        },
      }))}
      x={
        counts.length === 0
          ? []
          : Array.from({ length: Math.max(...hours) - first + 1 }, (_, i) => String(first + i))
      }
      y={Array.from({ length: 7 }, (_, i) => weekdayText(((weekStart - 1 + i) % 7) + 1))}
      onSave={saveCsv}
      onEntries={onEntries}
    />
  );
}

function Askers({ tallies, aor, onEntries }: Omit<HeatChartsProps, 'days'>) {
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
