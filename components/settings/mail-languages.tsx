import { i18n } from '#i18n';
import { Language } from '../../lib/model/language';
import { CheckField } from '../basics/check-field';
import css from '../basics/form.module.css';

interface MailLanguagesProps {
  /** The preferred first; not empty. */
  readonly chosen: readonly Language[];
  /** Null: as the browser's languages are. */
  readonly onChange: (languages: Language[] | null) => void;
}

/** In which languages the person gets mail, for messages too short to tell theirs; saved as they change. */
export function MailLanguages({ chosen, onChange }: MailLanguagesProps) {
  const change = (language: Language, isChosen: boolean) => {
    const others = chosen.filter((one) => one !== language);
    const next = isChosen ? [...others, language] : others;
    onChange(next.length > 0 ? next : null);
  };
  return (
    <fieldset className={css['choices']} aria-describedby="mail-languages-hint">
      <legend className={css['label']}>{i18n.t('mailLanguages.heading')}</legend>
      <div className={css['row']}>
        {Language.options.map((language) => (
          <CheckField
            key={language}
            label={i18n.t(`mailLanguages.${language}`)}
            checked={chosen.includes(language)}
            onCheck={(isChecked) => change(language, isChecked)}
          />
        ))}
      </div>
      <span id="mail-languages-hint" className={css['hint']}>
        {i18n.t('mailLanguages.hint')}
      </span>
    </fieldset>
  );
}
