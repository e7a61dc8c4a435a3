import { i18n } from '#i18n';
import { Sensitivity, type Settings } from '../../lib/model/settings';
import { Field } from '../basics/field';
import { ListText } from '../basics/list-text';
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
      <Field label={i18n.t('settings.names')} hint={i18n.t('settings.namesHint')}>
        {(ids) => (
          <ListText
            {...ids}
            rows={1}
            separator=","
            items={reader.names}
            onItems={(names) => onChange({ ...settings, reader: { ...reader, names } })}
          />
        )}
      </Field>
      <Field label={i18n.t('settings.addresses')} hint={i18n.t('settings.addressesHint')}>
        {(ids) => (
          <ListText
            {...ids}
            rows={1}
            separator=","
            items={reader.addresses}
            onItems={(addresses) => onChange({ ...settings, reader: { ...reader, addresses } })}
          />
        )}
      </Field>
    </div>
  );
}

/** How readily, how often and how loudly to prompt. */
export function PromptFields({ settings, onChange }: PersonSettingsProps) {
  return (
    <div className={css['form']}>
      <Field label={i18n.t('settings.sensitivity')}>
        {(ids) => (
          <select
            {...ids}
            value={settings.sensitivity}
            onChange={({ target }) => onChange({ ...settings, sensitivity: Sensitivity.parse(target.value) })}
          >
            {Sensitivity.options.map((level) => (
              <option key={level} value={level}>
                {i18n.t(`settings.${level}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
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
      <label className={css['check']}>
        <input
          type="checkbox"
          checked={settings.openPopupForOutside}
          onChange={({ target }) => onChange({ ...settings, openPopupForOutside: target.checked })}
        />
        {i18n.t('settings.openPopup')}
      </label>
    </div>
  );
}
