import { i18n } from '#i18n';
import type { ChartIntents } from '../../components/charts/chart-entries';
import { ChartHeatmap } from '../../components/charts/chart-heatmap';
import { asksByHour } from '../../lib/core/figures/when-and-who';
import type { DayRow } from '../../lib/model/tally';
import { weekdayText } from '../../lib/locales/format';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { saveCsv } from '../shared/save-csv';

interface WhenAskedProps extends Pick<ChartIntents, 'onEntries'> {
  readonly days: readonly DayRow[];
}

/** When asks come: weekday by hour. */
export function WhenAsked({ days, onEntries }: WhenAskedProps) {
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
