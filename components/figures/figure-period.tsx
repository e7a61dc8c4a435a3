import { i18n } from '#i18n';
import type { DayRange, Period } from '../../lib/core/figures/range';
import { Button } from '../basics/button';
import css from './figure.module.css';

export type PeriodChoice = Period | 'own';

interface FigurePeriodProps {
  readonly period: PeriodChoice;
  readonly range: DayRange;
  readonly onPeriod: (period: PeriodChoice) => void;
  /** −1 = the period before, 1 = the one after. */
  readonly onStep: (step: -1 | 1) => void;
  readonly onRange: (range: DayRange) => void;
}

const PERIODS: readonly PeriodChoice[] = ['week', 'month', 'quarter', 'year', 'own'];

/** Which days the figures are of. */
export function FigurePeriod({ period, range, onPeriod, onStep, onRange }: FigurePeriodProps) {
  return (
    <form className={css['period']} onSubmit={(event) => event.preventDefault()}>
      <label>
        {i18n.t('figures.period')}
        <select value={period} onChange={(event) => onPeriod(event.target.value as PeriodChoice)}>
          {PERIODS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`figures.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {period === 'own' ? (
        <>
          <label>
            {i18n.t('figures.from')}
            <input
              type="date"
              required
              value={range.firstDay}
              max={range.lastDay}
              onChange={({ target }) => target.value && onRange({ ...range, firstDay: target.value })}
            />
          </label>
          <label>
            {i18n.t('figures.to')}
            <input
              type="date"
              required
              value={range.lastDay}
              min={range.firstDay}
              onChange={({ target }) => target.value && onRange({ ...range, lastDay: target.value })}
            />
          </label>
        </>
      ) : (
        <>
          <Button onClick={() => onStep(-1)}>{i18n.t('figures.earlier')}</Button>
          <Button onClick={() => onStep(1)}>{i18n.t('figures.later')}</Button>
        </>
      )}
    </form>
  );
}
