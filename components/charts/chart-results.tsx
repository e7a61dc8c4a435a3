import { dot, lineY } from '@observablehq/plot';
import { i18n } from '#i18n';
import { monthText } from '../../lib/locales/format';
import { percentScale, targetRule } from './chart-axis';
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
      rows={isKnown ? points.map(rowOf) : []}
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
          y: percentScale(),
          marks: [
            ...(target === null ? [] : [targetRule(target)]),
            ...series.flatMap(({ colour, valueOf }) => lineWithDots(points, colour, valueOf)),
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

type ValueOf = (point: ResultPoint) => number | null;

function lineWithDots(points: readonly ResultPoint[], colour: string, valueOf: ValueOf) {
  const y = (one: ResultPoint) => valueOf(one) ?? NaN;
  const known = points.filter((one) => valueOf(one) !== null);
  return [
    lineY(points, { x: 'month', y, stroke: colour, strokeWidth: 2.5 }),
    dot(known, { x: 'month', y, r: 4, fill: colour }),
  ];
}

function rowOf({ month, corePercent, rate, lastYear }: ResultPoint) {
  return [monthText(month), cell(corePercent), cell(rate), cell(lastYear)];
}

function cell(value: number | null): string | number {
  return value === null ? '–' : Math.round(value);
}
