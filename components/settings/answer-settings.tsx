import { i18n } from '#i18n';
import { yesBudget } from '../../lib/core/answer/yes-budget';
import type { Settings } from '../../lib/model/settings';
import { hoursText } from '../../lib/locales/format';
import { Field } from '../basics/field';
import { ListText } from '../basics/list-text';
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
      <Field label={i18n.t('answers.managers')} hint={i18n.t('answers.managersHint')}>
        {(ids) => (
          <ListText
            {...ids}
            rows={1}
            separator=","
            items={settings.managers}
            onItems={(managers) => onChange({ ...settings, managers })}
          />
        )}
      </Field>
      <label className={css['check']}>
        <input
          type="checkbox"
          checked={settings.laterNotices}
          onChange={({ target }) => {
            if (!target.checked) onChange({ ...settings, laterNotices: false });
            else void onAllowNotices().then((laterNotices) => onChange({ ...settings, laterNotices }));
          }}
        />
        {i18n.t('answers.notices')}
      </label>
      <label className={css['check']}>
        <input
          type="checkbox"
          checked={settings.catchOwnAnswers}
          onChange={({ target }) => onChange({ ...settings, catchOwnAnswers: target.checked })}
        />
        {i18n.t('answers.catchOwn')}
      </label>
    </div>
  );
}
