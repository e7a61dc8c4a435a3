import { dot, lineY } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { WeekRow } from '../../lib/core/figures/week-rows';
import { MINIMUM_SAMPLE } from '../../lib/core/tally/week-figures';
import { calendarDayText } from '../../lib/locales/format';
import { percentScale, targetRule, weekAxis } from './chart-axis';
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
  const points = weeks.map(pointOf);
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
          y: percentScale(),
          marks: [
            weekAxis(
              points.map(({ week }) => week),
              width,
            ),
            targetRule(target),
            lineY(points, {
              x: 'week',
              y: (one: Point) => one.percent ?? NaN,
              stroke: 'var(--core)',
              strokeWidth: 2.5,
            }),
            dot(known, { x: 'week', y: 'percent', r: 4, fill: 'var(--core)', title: titleOf }),
          ],
        })}
      />
    </ChartFrame>
  );
}

type Point = ReturnType<typeof pointOf>;

function pointOf(week: WeekRow) {
  return { week: week.firstDay, percent: week.figures.corePercent, entries: entriesOf(week) };
}

function titleOf({ week, percent }: Point): string {
  return `${calendarDayText(week)}: ${i18n.t('figures.percent', [Math.round(percent ?? 0)])}`;
}

function percentCell({ figures }: WeekRow): number | string {
  return figures.corePercent ?? '–';
}

function entriesOf({ firstDay, lastDay }: WeekRow): ChartEntries {
  return { title: calendarDayText(firstDay), filter: { figure: 'sample', ranges: [{ firstDay, lastDay }] } };
}
