import { i18n } from '#i18n';
import type { Cost, OwnRate } from '../../lib/core/figures/cost-of';
import { durationText, hoursText } from '../../lib/locales/format';
import css from './figure.module.css';

interface CostNoteProps {
  /** Absorbed hours. */
  readonly hours: number;
  readonly cost: Cost;
  readonly rate: OwnRate | null;
}

/** What the hours outside would have been, with what that rests on. */
export function CostNote({ hours, cost, rate }: CostNoteProps) {
  const { line, count } = cost.displaced;
  const pieces =
    count === null || line.minutesEach === null
      ? i18n.t('hoursCost.line', [hoursText(hours), line.title])
      : i18n.t('hoursCost.pieces', [hoursText(hours), count, line.title, durationText(line.minutesEach)]);
  return (
    <p className={css['cost']}>
      <strong>{pieces}</strong>{' '}
      {cost.results && rate && (
        <>
          {i18n.t('hoursCost.rate', [Math.round(cost.results.count), cost.results.step])}{' '}
          <span className={css['basis']}>
            {i18n.t('hoursCost.basis', [rate.count, rate.step, hoursText(rate.coreHours)])}
          </span>
        </>
      )}
    </p>
  );
}
