import { dot, lineY, ruleY } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { WeekRow } from '../../lib/core/figures/week-rows';
import { MINIMUM_SAMPLE } from '../../lib/core/tally/week-figures';
import { calendarDayText } from '../../lib/locales/format';
import { weekAxis } from './chart-axis';
import type { ChartEntries, ChartIntents } from './chart-entries';
import { ChartFrame } from './chart-frame';
import { ChartPlot } from './chart-plot';

interface ChartCorePercentProps extends ChartIntents {
  readonly weeks: readonly WeekRow[];
  /** 0–100. */
  readonly target: number;
}

/** Core-work percentage over time; weeks with too few asks leave a gap. */
export function ChartCorePercent({ weeks, target, onSave, onEntries }: ChartCorePercentProps) {
  const points = weeks.map((week) => ({
    week: week.firstDay,
    percent: week.figures.corePercent,
    entries: entriesOf(week),
  }));
  const known = points.filter(({ percent }) => percent !== null);
  const title = i18n.t('chart.core');
  return (
    <ChartFrame
      title={title}
      hint={i18n.t('chart.weeksNeeded', [MINIMUM_SAMPLE])}
      legend={[
        { name: i18n.t('figures.target', [Math.round(target)]), colour: 'var(--muted)', isDashed: true },
      ]}
      columns={[i18n.t('chart.week'), i18n.t('chart.corePercent'), i18n.t('chart.count')]}
      rows={
        known.length === 0 ? [] : weeks.map((week) => [week.firstDay, percentCell(week), week.figures.sample])
      }
      behind={points.map(({ entries }) => entries)}
      onSave={onSave}
      onEntries={onEntries}
    >
      <ChartPlot
        label={title}
        picks="dot"
        onPick={(index) => known[index] && onEntries(known[index].entries)}
        draw={(width) => ({
          height: 240,
          marginLeft: 46,
          x: { type: 'point', domain: points.map(({ week }) => week) },
          y: {
            domain: [0, 100],
            grid: true,
            ticks: 5,
            label: null,
            tickFormat: (value) => i18n.t('figures.percent', [value]),
          },
          marks: [
            weekAxis(
              points.map(({ week }) => week),
              width,
            ),
            ruleY([target], { stroke: 'var(--muted)', strokeDasharray: '5 4' }),
            lineY(points, {
              x: 'week',
              y: (one: (typeof points)[number]) => one.percent ?? NaN,
              stroke: 'var(--core)',
              strokeWidth: 2.5,
            }),
            dot(known, {
              x: 'week',
              y: 'percent',
              r: 4,
              fill: 'var(--core)',
              title: ({ week, percent }: (typeof points)[number]) =>
                `${calendarDayText(week)}: ${i18n.t('figures.percent', [Math.round(percent ?? 0)])}`,
            }),
          ],
        })}
      />
    </ChartFrame>
  );
}

function percentCell({ figures }: WeekRow): number | string {
  return figures.corePercent ?? '–';
}

function entriesOf({ firstDay, lastDay }: WeekRow): ChartEntries {
  return { title: calendarDayText(firstDay), filter: { figure: 'sample', ranges: [{ firstDay, lastDay }] } };
}
