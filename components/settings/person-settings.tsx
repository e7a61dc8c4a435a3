import { i18n } from '#i18n';
import { Sensitivity, type Settings } from '../../lib/model/settings';
import { Field } from '../basics/field';
import { ChoiceField } from '../basics/choice-field';
import { CheckField } from '../basics/check-field';
import { ListField } from '../basics/list-field';
import css from '../basics/form.module.css';

interface PersonSettingsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** Names and addresses of the person, and how to prompt; saved as they change. */
export function PersonSettings(props: PersonSettingsProps) {
  return (
    <>
      <NamesFields {...props} />
      <PromptFields {...props} />
    </>
  );
}

/** Names and addresses of the person. */
export function NamesFields({ settings, onChange }: PersonSettingsProps) {
  const { reader } = settings;
  return (
    <div className={css['form']}>
      <ListField
        label={i18n.t('settings.names')}
        hint={i18n.t('settings.namesHint')}
        separator=","
        items={reader.names}
        onItems={(names) => onChange({ ...settings, reader: { ...reader, names } })}
      />
      <ListField
        label={i18n.t('settings.addresses')}
        hint={i18n.t('settings.addressesHint')}
        separator=","
        items={reader.addresses}
        onItems={(addresses) => onChange({ ...settings, reader: { ...reader, addresses } })}
      />
    </div>
  );
}

/** How readily, how often and how loudly to prompt. */
export function PromptFields({ settings, onChange }: PersonSettingsProps) {
  return (
    <div className={css['form']}>
      <ChoiceField
        label={i18n.t('settings.sensitivity')}
        value={settings.sensitivity}
        onChoice={(value) => onChange({ ...settings, sensitivity: Sensitivity.parse(value) })}
      >
        {Sensitivity.options.map((level) => (
          <option key={level} value={level}>
            {i18n.t(`settings.${level}`)}
          </option>
        ))}
      </ChoiceField>
      <Field label={i18n.t('settings.cap')} hint={i18n.t('settings.capHint')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            max={500}
            value={settings.dailyCap ?? ''}
            onChange={({ target }) => {
              const cap = target.value ? target.valueAsNumber : null;
              if (cap === null || (cap >= 1 && cap <= 500)) onChange({ ...settings, dailyCap: cap });
            }}
          />
        )}
      </Field>
      <CheckField
        label={i18n.t('settings.openPopup')}
        checked={settings.openPopupForOutside}
        onCheck={(isChecked) => onChange({ ...settings, openPopupForOutside: isChecked })}
      />
    </div>
  );
}
