import { i18n } from '#i18n';
import { ratesOf } from '../../lib/core/results/rates';
import { monthText } from '../../lib/locales/format';
import type { Funnel, MonthResults } from '../../lib/model/results';
import css from './results-table.module.css';

export interface MonthRow extends MonthResults {
  /** Core-work percentage of the month, 0–100; null with too few asks. */
  readonly corePercent: number | null;
}

interface ResultsTableProps {
  readonly funnel: Funnel;
  /** Newest first. */
  readonly months: readonly MonthRow[];
  readonly onMonth: (results: MonthResults) => void;
}

/** A row a month: a number for each step, to be typed in; the percentages follow. */
export function ResultsTable({ funnel, months, onMonth }: ResultsTableProps) {
  const { steps } = funnel;
  return (
    <div className={css['scroll']} role="region" aria-label={i18n.t('results.heading')} tabIndex={0}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('results.month')}</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                {step}
              </th>
            ))}
            {steps.slice(1).map((step, i) => (
              <th key={step} scope="col">
                {i18n.t('results.rate', [steps[i] ?? '', step])}
              </th>
            ))}
            <th scope="col">{i18n.t('figureName.core')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, counts, corePercent }) => (
            <tr key={month}>
              <th scope="row">{monthText(month)}</th>
              {steps.map((step, i) => (
                <td key={step}>
                  <CountInput
                    label={`${step}, ${monthText(month)}`}
                    count={counts[i] ?? null}
                    onCount={(count) =>
                      onMonth({
                        month,
                        counts: steps.map((_, at) => (at === i ? count : (counts[at] ?? null))),
                      })
                    }
                  />
                </td>
              ))}
              {ratesOf(steps.map((_, i) => counts[i] ?? null)).map((rate, i) => (
                <td key={steps[i + 1]}>{percentText(rate)}</td>
              ))}
              <td>{percentText(corePercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CountInputProps {
  readonly label: string;
  /** Null = not known. */
  readonly count: number | null;
  readonly onCount: (count: number | null) => void;
}

/** Takes a count when the person leaves the field, if it is another and a sound one. */
function CountInput({ label, count, onCount }: CountInputProps) {
  return (
    <input
      type="number"
      min={0}
      max={1_000_000}
      aria-label={label}
      defaultValue={count ?? ''}
      onBlur={({ target }) => {
        const typed = target.value === '' ? null : target.valueAsNumber;
        if (typed !== count && target.checkValidity()) onCount(typed);
      }}
    />
  );
}

function percentText(percent: number | null): string {
  return percent === null ? '–' : i18n.t('figures.percent', [Math.round(percent)]);
}
