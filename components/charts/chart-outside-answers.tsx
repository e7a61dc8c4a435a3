import { barY, ruleY } from '@observablehq/plot';
import { i18n } from '#i18n';
import {
  ANSWER_GROUPS,
  answersOf,
  type AnswerGroup,
  type WeekAnswers,
} from '../../lib/core/figures/ask-counts';
import { calendarDayText } from '../../lib/locales/format';
import { weekAxis } from './chart-axis';
import { GROUP_COLOUR } from './chart-colours';
import type { ChartEntries, ChartIntents } from './chart-entries';
import { ChartFrame } from './chart-frame';
import { ChartPlot } from './chart-plot';

interface ChartOutsideAnswersProps extends ChartIntents {
  readonly weeks: readonly WeekAnswers[];
}

/** How asks outside the AoR were answered, week by week. */
export function ChartOutsideAnswers({ weeks, onSave, onEntries }: ChartOutsideAnswersProps) {
  const bars = weeks.flatMap(({ week, lastDay, counts }) =>
    ANSWER_GROUPS.map((group) => ({ week, lastDay, group, count: counts[group] })),
  );
  const isEmpty = bars.every(({ count }) => count === 0);
  const title = i18n.t('chart.outside');
  return (
    <ChartFrame
      title={title}
      legend={ANSWER_GROUPS.map((group) => ({ name: i18n.t(`chart.${group}`), colour: GROUP_COLOUR[group] }))}
      columns={[i18n.t('chart.week'), ...ANSWER_GROUPS.map((group) => i18n.t(`chart.${group}`))]}
      rows={
        isEmpty ? [] : weeks.map(({ week, counts }) => [week, ...ANSWER_GROUPS.map((group) => counts[group])])
      }
      behind={weeks.map((week) => entriesOf(week, null))}
      onSave={onSave}
      onEntries={onEntries}
    >
      <ChartPlot
        label={title}
        picks="bar"
        onPick={(index) => bars[index] && onEntries(entriesOf(bars[index], bars[index].group))}
        draw={(width) => ({
          height: 250,
          marginLeft: 36,
          x: { type: 'band', domain: weeks.map(({ week }) => week), padding: 0.2 },
          y: { label: null, grid: true, ticks: 5 },
          marks: [
            weekAxis(
              weeks.map(({ week }) => week),
              width,
            ),
            barY(bars, {
              x: 'week',
              y: 'count',
              fill: ({ group }: (typeof bars)[number]) => GROUP_COLOUR[group],
              title: ({ week, group, count }: (typeof bars)[number]) =>
                `${calendarDayText(week)}, ${i18n.t(`chart.${group}`)}: ${String(count)}`,
            }),
            ruleY([0], { stroke: 'var(--line-strong)' }),
          ],
        })}
      />
    </ChartFrame>
  );
}

/** What came in a week, answered in one way or in any. */
function entriesOf({ week, lastDay }: Omit<WeekAnswers, 'counts'>, group: AnswerGroup | null): ChartEntries {
  const title = [calendarDayText(week), group && i18n.t(`chart.${group}`)].filter(Boolean).join(', ');
  return {
    title,
    filter: {
      figure: 'sample',
      verdict: 'outside',
      ranges: [{ firstDay: week, lastDay }],
      ...(group ? { answers: answersOf(group) } : {}),
    },
  };
}
