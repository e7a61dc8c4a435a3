import { i18n } from '#i18n';
import { Language } from '../../lib/model/language';
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
          <label key={language} className={css['check']}>
            <input
              type="checkbox"
              checked={chosen.includes(language)}
              onChange={({ target }) => change(language, target.checked)}
            />
            {i18n.t(`mailLanguages.${language}`)}
          </label>
        ))}
      </div>
      <span id="mail-languages-hint" className={css['hint']}>
        {i18n.t('mailLanguages.hint')}
      </span>
    </fieldset>
  );
}
