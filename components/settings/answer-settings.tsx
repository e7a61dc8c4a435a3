import { i18n } from '#i18n';
import { yesBudget } from '../../lib/core/answer/yes-budget';
import type { Settings } from '../../lib/model/settings';
import { hoursText } from '../../lib/locales/format';
import { Field } from '../basics/field';
import { CheckField } from '../basics/check-field';
import { ListField } from '../basics/list-field';
import css from '../basics/form.module.css';

interface AnswerSettingsProps {
  readonly settings: Settings;
  readonly capacityHours: number;
  readonly onChange: (settings: Settings) => void;
  /** Asks for the browser's permission; whether it was given. */
  readonly onAllowNotices: () => Promise<boolean>;
}

/** Who gets another tone, and how much outside work a week may hold; saved as they change. */
export function AnswerSettings({ settings, capacityHours, onChange, onAllowNotices }: AnswerSettingsProps) {
  const usual = hoursText(yesBudget(null, capacityHours, 0).hours);
  return (
    <div className={css['form']}>
      <Field label={i18n.t('answers.budget')} hint={i18n.t('answers.budgetHint', [usual])}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={0}
            max={168}
            step={0.5}
            placeholder={usual}
            value={settings.yesBudgetHours ?? ''}
            onChange={({ target }) => {
              const hours = target.valueAsNumber;
              if (target.value && !(hours >= 0 && hours <= 168)) return;
              onChange({ ...settings, yesBudgetHours: target.value ? hours : null });
            }}
          />
        )}
      </Field>
      <ListField
        label={i18n.t('answers.managers')}
        hint={i18n.t('answers.managersHint')}
        separator=","
        items={settings.managers}
        onItems={(managers) => onChange({ ...settings, managers })}
      />
      <CheckField
        label={i18n.t('answers.notices')}
        checked={settings.laterNotices}
        onCheck={(isChecked) => {
          if (!isChecked) onChange({ ...settings, laterNotices: false });
          else void onAllowNotices().then((laterNotices) => onChange({ ...settings, laterNotices }));
        }}
      />
      <CheckField
        label={i18n.t('answers.catchOwn')}
        checked={settings.catchOwnAnswers}
        onCheck={(isChecked) => onChange({ ...settings, catchOwnAnswers: isChecked })}
      />
    </div>
  );
}
