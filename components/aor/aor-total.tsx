import { i18n } from '#i18n';
import { plannedHours } from '../../lib/core/tally/week-figures';
import type { Aor } from '../../lib/model/aor';
import { hoursText } from '../../lib/locales/format';
import css from './aor-total.module.css';

/** The lines' hours against the capacity, live. */
export function AorTotal({ aor }: { readonly aor: Aor }) {
  const core = plannedHours(aor, 'core');
  const supporting = plannedHours(aor, 'supporting');
  const left = aor.capacityHours - core - supporting;
  const scale = 100 / Math.max(aor.capacityHours, core + supporting, 1);
  return (
    <div className={css['total']} role="status">
      <p className={css['text']}>
        <span>{i18n.t('options.total', [hoursText(core + supporting), hoursText(aor.capacityHours)])}</span>
        <span className={css[left < 0 ? 'over' : 'muted']}>
          {left < 0 ? i18n.t('options.over', [hoursText(-left)]) : i18n.t('options.left', [hoursText(left)])}
        </span>
      </p>
      <div className={css['bar']} aria-hidden="true">
        <span className={css['core']} style={{ width: `${core * scale}%` }} />
        <span className={css['supporting']} style={{ width: `${supporting * scale}%` }} />
      </div>
    </div>
  );
}
