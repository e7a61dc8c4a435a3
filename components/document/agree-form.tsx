import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import css from './version-list.module.css';

interface AgreeFormProps {
  /** The local day of today, YYYY-MM-DD. */
  readonly today: string;
  readonly onAgree: (name: string, day: string) => void;
  readonly onCancel: () => void;
}

/** With whom a version was agreed, and when. */
export function AgreeForm({ today, onAgree, onCancel }: AgreeFormProps) {
  const [name, setName] = useState('');
  const [day, setDay] = useState(today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAgree(name.trim(), day);
  };
  return (
    <form className={css['more']} onSubmit={submit}>
      <TextField label={i18n.t('versions.agreeWith')} maxLength={120} value={name} onText={setName} />
      <TextField
        label={i18n.t('versions.agreeOn')}
        type="date"
        required
        max={today}
        value={day}
        onText={setDay}
      />
      <Button type="submit" look="primary" disabled={!name.trim() || !day}>
        {i18n.t('versions.agreeSave')}
      </Button>
      <Button onClick={onCancel}>{i18n.t('versions.cancel')}</Button>
    </form>
  );
}
