import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { laterChoices } from '../../lib/core/answer/later-choices';
import { dayText } from '../../lib/locales/format';
import type { AnswerContext } from '../../lib/model/answer-context';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import css from './later-choice.module.css';

interface LaterChoiceProps {
  /** Epoch ms; null when nothing is due. */
  readonly due: number | null;
  readonly context: Pick<AnswerContext, 'now' | 'timeZone'>;
  readonly onChoose: (until: number) => void;
  readonly onCancel: () => void;
}

/** When a put-off ask comes back. */
export function LaterChoice({ due, context: { now, timeZone }, onChoose, onCancel }: LaterChoiceProps) {
  const [own, setOwn] = useState('');
  const ownTime = own ? new Date(own).getTime() : NaN;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ownTime > now) onChoose(ownTime);
  };
  return (
    <form className={css['later']} onSubmit={submit} aria-label={i18n.t('later.when')}>
      <div className={css['choices']}>
        {laterChoices(now, due, timeZone).map(({ name, at }, i) => (
          <Button
            key={name}
            look={i === 0 ? 'primary' : 'normal'}
            autoFocus={i === 0}
            onClick={() => onChoose(at)}
          >
            {i18n.t(`later.${name}`)} <span className={css['day']}>{dayText(at)}</span>
          </Button>
        ))}
      </div>
      <div className={css['own']}>
        <TextField label={i18n.t('later.own')} type="datetime-local" value={own} onText={setOwn} />
        <Button type="submit" disabled={!(ownTime > now)}>
          {i18n.t('later.set')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {i18n.t('later.cancel')}
        </Button>
      </div>
    </form>
  );
}
