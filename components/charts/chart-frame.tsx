import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { numberText } from '../../lib/locales/format';
import { csvOf, type Cell } from '../../lib/core/figures/csv';
import { Button } from '../basics/button';
import type { ChartEntries, ChartIntents } from './chart-entries';
import css from './chart.module.css';

export interface LegendEntry {
  readonly name: string;
  /** A CSS colour. */
  readonly colour: string;
  /** Of a dashed line, and not of an area. */
  readonly isDashed?: true;
}

interface ChartFrameProps extends Pick<ChartIntents, 'onSave'>, Partial<Pick<ChartIntents, 'onEntries'>> {
  readonly title: string;
  readonly hint?: string;
  readonly legend?: readonly LegendEntry[];
  readonly columns: readonly string[];
  /** The same data as the chart; no rows = nothing is drawn. */
  readonly rows: readonly (readonly Cell[])[];
  /** What stands behind each row; left out where there are no entries. */
  readonly behind?: readonly ChartEntries[];
  readonly children: ReactNode;
}

/** A chart with its title, its legend, and its data as a table and as a file. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, hint, legend, columns, rows, onSave, children } = props;
  return (
    <section className={css['chart']} aria-label={title}>
      <h2>{title}</h2>
      {hint && <p className={css['hint']}>{hint}</p>}
      {rows.length === 0 ? <p className={css['hint']}>{i18n.t('chart.nothing')}</p> : children}
      {rows.length > 0 && legend && <Legend entries={legend} />}
      {rows.length > 0 && (
        <details className={css['data']}>
          <summary aria-label={`${i18n.t('figures.table')}: ${title}`}>{i18n.t('figures.table')}</summary>
          <div className={css['scroll']} role="group" aria-label={title} tabIndex={0}>
            <Table {...props} />
          </div>
          <Button onClick={() => onSave(title, csvOf([columns, ...rows]))}>{i18n.t('figures.csv')}</Button>
        </details>
      )}
    </section>
  );
}

function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={css['legend']}>
      {entries.map(({ name, colour, isDashed }) => (
        <li key={name}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            {isDashed ? (
              <path d="M0 5h4m2 0h4" stroke={colour} strokeWidth="1.5" />
            ) : (
              <rect width="10" height="10" rx="2" fill={colour} />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Table({ columns, rows, behind, onEntries }: ChartFrameProps) {
  const show = (entries: ChartEntries | undefined) =>
    entries &&
    onEntries && (
      <td>
        <Button
          look="plain"
          aria-label={i18n.t('figures.entriesOf', [entries.title])}
          onClick={() => onEntries(entries)}
        >
          {i18n.t('figures.entries')}
        </Button>
      </td>
    );
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          {behind && <td />}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            {row.map((cell, j) => (
              <td key={j}>{typeof cell === 'number' ? numberText(cell) : cell}</td>
            ))}
            {show(behind?.[i])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
