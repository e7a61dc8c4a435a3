import { useId } from 'react';
import { i18n } from '#i18n';
import { durationText } from '../../lib/locales/format';
import css from './minutes-choice.module.css';

const COMMON = [15, 30, 60, 180, 480];

interface MinutesChoiceProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

/** Estimated minutes, to adjust in one click; the present value is always among the choices. */
export function MinutesChoice({ minutes, onChange }: MinutesChoiceProps) {
  const name = useId();
  const choices = [...new Set([...COMMON, minutes])].sort((a, b) => a - b);
  return (
    <fieldset className={css['choice']}>
      <legend className={css['legend']}>{i18n.t('card.takes')}</legend>
      {choices.map((choice) => (
        <label key={choice} className={css['option']}>
          <input type="radio" name={name} checked={choice === minutes} onChange={() => onChange(choice)} />
          <span>{durationText(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
