import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import css from '../basics/form.module.css';

interface MeetingDateProps {
  /** Epoch ms. */
  readonly onSave: (start: number) => void;
}

/** When to talk: an appointment with its agenda, as a file for any calendar. */
export function MeetingDate({ onSave }: MeetingDateProps) {
  const [start, setStart] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(new Date(start).getTime());
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      <TextField
        label={i18n.t('pack.meeting')}
        hint={i18n.t('pack.meetingHint')}
        type="datetime-local"
        required
        value={start}
        onText={setStart}
      />
      <div>
        <Button type="submit">{i18n.t('pack.meetingSave')}</Button>
      </div>
    </form>
  );
}
