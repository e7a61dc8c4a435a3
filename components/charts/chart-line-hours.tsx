import { barX, ruleX, tickX } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { LineHours } from '../../lib/core/figures/hours-by-line';
import type { DayRange } from '../../lib/core/figures/range';
import { hoursText } from '../../lib/locales/format';
import { nameAxis, nameMargin } from './chart-axis';
import { VERDICT_COLOUR } from './chart-colours';
import type { ChartEntries, ChartIntents } from './chart-entries';
import { ChartFrame } from './chart-frame';
import { ChartPlot } from './chart-plot';

interface ChartLineHoursProps extends ChartIntents {
  readonly hours: readonly LineHours[];
  /** The weeks that count. */
  readonly weeks: readonly DayRange[];
}

/** Hours by line of the AoR: what was accepted as bars, the plan as a mark across. */
export function ChartLineHours({ hours, weeks, onSave, onEntries }: ChartLineHoursProps) {
  const behind = entriesBehind(hours, weeks);
  const rows = hours.map(rowOf);
  const title = i18n.t('chart.lines');
  return (
    <ChartFrame
      title={title}
      legend={[
        ...(['core', 'supporting', 'outside'] as const).map((scope) => ({
          name: i18n.t(`verdict.${scope}`),
          colour: VERDICT_COLOUR[scope],
        })),
        { name: i18n.t('chart.planned'), colour: 'var(--text)' },
      ]}
      columns={[i18n.t('chart.line'), i18n.t('chart.scope'), i18n.t('chart.planned'), i18n.t('chart.lived')]}
      rows={rows.map(({ name, scope, planned, lived }) => [name, i18n.t(`verdict.${scope}`), planned, lived])}
      behind={behind}
      onSave={onSave}
      onEntries={onEntries}
    >
      <ChartPlot
        label={title}
        picks="bar"
        onPick={(index) => behind[index] && onEntries(behind[index])}
        draw={(width) => ({
          height: 40 + 28 * rows.length,
          marginLeft: nameMargin(width),
          x: { label: null, grid: true, ticks: Math.max(2, Math.floor(width / 120)) },
          y: { domain: rows.map(({ name }) => name), padding: 0.3 },
          marks: [
            nameAxis(width),
            barX(rows, {
              y: 'name',
              x: 'lived',
              fill: ({ scope }: Row) => VERDICT_COLOUR[scope],
              title: titleOf,
            }),
            tickX(
              rows.filter(({ planned }) => planned > 0),
              { y: 'name', x: 'planned', stroke: 'var(--text)', strokeWidth: 2.5, title: titleOf },
            ),
            ruleX([0], { stroke: 'var(--line-strong)' }),
          ],
        })}
      />
    </ChartFrame>
  );
}

type Row = ReturnType<typeof rowOf>;

function rowOf({ line, planned, lived }: LineHours) {
  const name = line?.title ?? i18n.t('figures.noLine');
  return { name, scope: line?.scope ?? ('unsure' as const), planned, lived };
}

function titleOf({ name, lived, planned }: Row): string {
  return `${name}: ${i18n.t('figures.basisHours', [hoursText(lived), hoursText(planned)])}`;
}

/** The entries behind each bar; those of no line are all that fit none of the others. */
function entriesBehind(hours: readonly LineHours[], ranges: readonly DayRange[]): ChartEntries[] {
  const known = hours.flatMap(({ line }) => line?.id ?? []);
  return hours.map(({ line }) => ({
    title: line?.title ?? i18n.t('figures.noLine'),
    filter: { figure: 'accepted', ranges, ...(line ? { lineIds: [line.id] } : { otherThan: known }) },
  }));
}
