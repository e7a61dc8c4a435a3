import { dot, lineY, ruleY } from '@observablehq/plot';
import { i18n } from '#i18n';
import { monthText } from '../../lib/locales/format';
import { ChartFrame } from './chart-frame';
import { ChartPlot } from './chart-plot';

/** A month with what is compared, 0–100; null = not known. */
export interface ResultPoint {
  readonly month: string;
  readonly corePercent: number | null;
  readonly rate: number | null;
  /** The rate of the same month a year before. */
  readonly lastYear: number | null;
}

interface ChartResultsProps {
  /** What the rate is of: "Appointments kept → Sales". */
  readonly rateName: string;
  readonly points: readonly ResultPoint[];
  readonly target: number | null;
  readonly hint: string;
  readonly onSave: (name: string, csv: string) => void;
}

/** The result beside the core-work percentage, month by month, and the result of the year before. */
export function ChartResults({ rateName, points, target, hint, onSave }: ChartResultsProps) {
  const title = i18n.t('results.chart', [rateName]);
  const series = [
    {
      name: i18n.t('figureName.core'),
      colour: 'var(--core)',
      valueOf: (one: ResultPoint) => one.corePercent,
    },
    { name: rateName, colour: 'var(--supporting)', valueOf: (one: ResultPoint) => one.rate },
  ];
  const isKnown = points.some(({ rate }) => rate !== null);
  return (
    <ChartFrame
      title={title}
      hint={hint}
      columns={[i18n.t('results.month'), i18n.t('chart.corePercent'), rateName, i18n.t('results.lastYear')]}
      rows={
        isKnown
          ? points.map((one) => [
              monthText(one.month),
              cell(one.corePercent),
              cell(one.rate),
              cell(one.lastYear),
            ])
          : []
      }
      legend={[
        ...series.map(({ name, colour }) => ({ name, colour })),
        { name: i18n.t('results.lastYear'), colour: 'var(--muted)' },
      ]}
      onSave={onSave}
    >
      <ChartPlot
        label={title}
        draw={() => ({
          height: 240,
          marginLeft: 46,
          x: { type: 'point', domain: points.map(({ month }) => month), tickFormat: monthText, label: null },
          y: {
            domain: [0, 100],
            grid: true,
            ticks: 5,
            label: null,
            tickFormat: (value) => i18n.t('figures.percent', [value]),
          },
          marks: [
            ...(target === null ? [] : [ruleY([target], { stroke: 'var(--muted)', strokeDasharray: '5 4' })]),
            ...series.flatMap(({ colour, valueOf }) => [
              lineY(points, {
                x: 'month',
                y: (one: ResultPoint) => valueOf(one) ?? NaN,
                stroke: colour,
                strokeWidth: 2.5,
              }),
              dot(
                points.filter((one) => valueOf(one) !== null),
                { x: 'month', y: (one: ResultPoint) => valueOf(one) ?? NaN, r: 4, fill: colour },
              ),
            ]),
            dot(
              points.filter(({ lastYear }) => lastYear !== null),
              { x: 'month', y: 'lastYear', r: 4, stroke: 'var(--muted)', strokeWidth: 2 },
            ),
          ],
        })}
      />
    </ChartFrame>
  );
}

function cell(value: number | null): string | number {
  return value === null ? '–' : Math.round(value);
}
