import { i18n } from '#i18n';
import type { Aor } from '../../lib/model/aor';
import { TextField } from '../basics/text-field';
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
      <TextField
        label={i18n.t('options.role')}
        maxLength={160}
        value={aor.role}
        onText={(text) => change({ role: text }, 'role')}
      />
      <NumberField
        label={i18n.t('options.capacity')}
        min={1}
        max={168}
        value={aor.capacityHours || null}
        onValue={(hours) => change({ capacityHours: hours ?? 0 }, 'capacity')}
      />
      <div className={css['goal']}>
        <TextField
          label={i18n.t('options.goal')}
          maxLength={400}
          value={aor.goal}
          onText={(text) => change({ goal: text }, 'goal')}
        />
      </div>
    </div>
  );
}
