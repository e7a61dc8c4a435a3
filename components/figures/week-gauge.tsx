import { i18n } from '#i18n';
import { MINIMUM_SAMPLE, type WeekFigures } from '../../lib/core/tally/week-figures';
import { hoursText } from '../../lib/locales/format';
import css from './week-gauge.module.css';

/** The week's core-work percentage, always with its basis. */
export function WeekGauge({ figures }: { readonly figures: WeekFigures }) {
  const { capacity, outside, corePercent } = figures;
  const supporting = Math.max(figures.plannedSupporting, figures.acceptedSupporting);
  return (
    <section className={css['gauge']} aria-label={i18n.t('popup.week')}>
      <p className={css['figure']}>
        {corePercent === null ? i18n.t('popup.tooFew') : i18n.t('popup.core', [Math.round(corePercent)])}
        <span className={css['period']}>{i18n.t('popup.week')}</span>
      </p>
      {corePercent === null ? (
        <p className={css['basis']}>{i18n.t('popup.tooFewHint', [figures.sample, MINIMUM_SAMPLE])}</p>
      ) : (
        <>
          <div className={css['bar']} aria-hidden="true">
            <span className={css['core']} style={{ width: `${corePercent}%` }} />
            <span className={css['supporting']} style={{ width: `${(100 * supporting) / capacity}%` }} />
            <span className={css['outside']} style={{ width: `${(100 * outside) / capacity}%` }} />
          </div>
          <p className={css['basis']}>{basisText(figures, supporting)}</p>
        </>
      )}
    </section>
  );
}

function basisText(figures: WeekFigures, supporting: number): string {
  const planned = figures.plannedSupporting >= figures.acceptedSupporting;
  const parts = [
    i18n.t('popup.basis', [hoursText(figures.capacity), hoursText(supporting), hoursText(figures.outside)]),
    i18n.t(planned ? 'popup.supportingPlanned' : 'popup.supportingAccepted'),
  ];
  if (figures.estimatedShare > 0) {
    parts.push(i18n.t('popup.estimated', [Math.round(figures.estimatedShare * 100)]));
  }
  return parts.join(' · ');
}
