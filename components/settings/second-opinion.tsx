import { i18n } from '#i18n';
import { CheckField } from '../basics/check-field';
import css from '../basics/form.module.css';

interface SecondOpinionProps {
  readonly isOn: boolean;
  /** Whether the browser has a model that could answer now; null while that is not known. */
  readonly isReady: boolean | null;
  readonly onSet: (isOn: boolean) => void;
}

/** Whether the browser's own model may judge what is unsure. Without a model it can only be switched off. */
export function SecondOpinion({ isOn, isReady, onSet }: SecondOpinionProps) {
  return (
    <div className={css['form']}>
      <CheckField label={i18n.t('opinion.on')} checked={isOn} disabled={!isReady && !isOn} onCheck={onSet} />
      <p className={css['hint']}>{i18n.t('opinion.hint')}</p>
      {isReady === false && (
        <p role="status" className={css['hint']}>
          {i18n.t('opinion.missing')}
        </p>
      )}
    </div>
  );
}
