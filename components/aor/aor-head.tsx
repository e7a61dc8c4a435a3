import { i18n } from '#i18n';
import type { Aor } from '../../lib/model/aor';
import { Field } from '../basics/field';
import { NumberField } from '../basics/number-field';
import css from './aor-editor.module.css';

interface AorHeadProps {
  readonly aor: Aor;
  readonly change: (part: Partial<Aor>, of: string) => void;
}

/** Role and working hours, and below them, at full width, the goal. */
export function AorHead({ aor, change }: AorHeadProps) {
  return (
    <div className={css['head']}>
      <Field label={i18n.t('options.role')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={160}
            value={aor.role}
            onChange={({ target }) => change({ role: target.value }, 'role')}
          />
        )}
      </Field>
      <NumberField
        label={i18n.t('options.capacity')}
        min={1}
        max={168}
        value={aor.capacityHours || null}
        onValue={(hours) => change({ capacityHours: hours ?? 0 }, 'capacity')}
      />
      <div className={css['goal']}>
        <Field label={i18n.t('options.goal')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={400}
              value={aor.goal}
              onChange={({ target }) => change({ goal: target.value }, 'goal')}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
