import { i18n } from '#i18n';
import type { Settings } from '../../lib/model/settings';
import { Field } from '../basics/field';
import { CheckField } from '../basics/check-field';
import css from '../basics/form.module.css';

type Kept = Pick<Settings, 'keepWordsDays' | 'keepAsksDays' | 'backupReminder'>;

interface KeepForProps {
  readonly settings: Kept;
  readonly onChange: (part: Partial<Kept>) => void;
}

/** How long words and asks are kept; what was counted stays counted. */
export function KeepFor({ settings, onChange }: KeepForProps) {
  return (
    <div className={css['form']}>
      <div className={css['two']}>
        <Field label={i18n.t('keep.words')} hint={i18n.t('keep.wordsHint')}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={3650}
              value={settings.keepWordsDays ?? ''}
              onChange={({ target }) => changeDays(target, (keepWordsDays) => onChange({ keepWordsDays }))}
            />
          )}
        </Field>
        <Field label={i18n.t('keep.asks')} hint={i18n.t('keep.asksHint')}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={30}
              max={36500}
              value={settings.keepAsksDays ?? ''}
              onChange={({ target }) => changeDays(target, (keepAsksDays) => onChange({ keepAsksDays }))}
            />
          )}
        </Field>
      </div>
      <CheckField
        label={i18n.t('keep.reminder')}
        checked={settings.backupReminder}
        onCheck={(isChecked) => onChange({ backupReminder: isChecked })}
      />
    </div>
  );
}

/** An empty field = for ever; what is out of bounds is not taken. */
function changeDays(target: HTMLInputElement, change: (days: number | null) => void): void {
  if (target.value === '') change(null);
  else if (target.checkValidity()) change(target.valueAsNumber);
}
