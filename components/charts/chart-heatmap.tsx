import { axisX, cell, text } from '@observablehq/plot';
import { nameAxis, nameMargin } from './chart-axis';
import type { ChartEntries, ChartIntents } from './chart-entries';
import { ChartFrame } from './chart-frame';
import { ChartPlot } from './chart-plot';

/** A count where two names meet. */
export interface HeatCell {
  readonly x: string;
  readonly y: string;
  readonly count: number;
  readonly entries: ChartEntries;
}

interface ChartHeatmapProps extends ChartIntents {
  readonly title: string;
  readonly hint: string;
  /** Heads of the table: x, y and count. */
  readonly columns: readonly [string, string, string];
  readonly cells: readonly HeatCell[];
  readonly x: readonly string[];
  readonly y: readonly string[];
  /** Whether the names at the foot are long, and stand aslant. */
  readonly wideNames?: boolean;
}

const ROW_PX = 30;
const FAINTEST = 0.08;
/** Up to here the number can be read on it in light and in dark. */
const STRONGEST = 0.5;

/** Counts by two names: the more, the stronger; every cell says its number. */
export function ChartHeatmap(props: ChartHeatmapProps) {
  const { title, hint, columns, cells, x, y, wideNames = false, onSave, onEntries } = props;
  const behind = cells.map(({ entries }) => entries);
  const most = Math.max(1, ...cells.map(({ count }) => count));
  const strength = ({ count }: HeatCell) => FAINTEST + (STRONGEST - FAINTEST) * (count / most);
  return (
    <ChartFrame
      title={title}
      hint={hint}
      columns={columns}
      rows={cells.map((one) => [one.x, one.y, one.count])}
      behind={behind}
      onSave={onSave}
      onEntries={onEntries}
    >
      <ChartPlot
        label={title}
        picks="cell"
        onPick={(index) => behind[index] && onEntries(behind[index])}
        draw={(width) => {
          const marginLeft = wideNames ? nameMargin(width) : 44;
          const foot = wideNames ? 84 : 28;
          return {
            height: foot + 8 + ROW_PX * y.length,
            marginLeft,
            marginTop: 8,
            marginBottom: foot,
            x: { type: 'band', domain: x },
            y: { type: 'band', domain: y },
            marks: [
              nameAxis(width),
              axisX({ tickSize: 0, label: null, ...(wideNames ? { tickRotate: -40 } : {}) }),
              cell(cells, { x: 'x', y: 'y', fill: 'var(--accent)', fillOpacity: strength, inset: 1, rx: 4 }),
              text(cells, { x: 'x', y: 'y', text: 'count', fill: 'var(--text)', pointerEvents: 'none' }),
            ],
          };
        }}
      />
    </ChartFrame>
  );
}
