import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import type { LogEntry } from '../../lib/model/time-log';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import { MinutesField } from '../basics/minutes-field';
import css from './add-entry.module.css';

interface AddEntryProps {
  /** `YYYY-MM-DD`; no later day can be chosen. */
  readonly today: string;
  /** Resolves when stored; rejects with a reason, and what was typed stays. */
  readonly onAdd: (entry: Omit<LogEntry, 'id' | 'belongs'>) => Promise<void>;
}

const USUAL = 30;

/** What was done and for how long: Enter keeps it, and the next can be typed. */
export function AddEntry({ today, onAdd }: AddEntryProps) {
  const [what, setWhat] = useState('');
  const [minutes, setMinutes] = useState(String(USUAL));
  const [day, setDay] = useState(today);
  const [failure, setFailure] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await onAdd({ what: what.trim(), minutes: Number(minutes), day });
      setWhat('');
      setFailure('');
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)}>
      <TextField
        label={i18n.t('entry.what')}
        required
        maxLength={400}
        placeholder={i18n.t('entry.whatExample')}
        value={what}
        onText={setWhat}
      />
      <MinutesField value={minutes} onChange={setMinutes} />
      <TextField label={i18n.t('entry.day')} required type="date" max={today} value={day} onText={setDay} />
      <Button type="submit" look="primary">
        {i18n.t('entry.add')}
      </Button>
      {failure && (
        <p role="alert" className={css['failure']}>
          {failure}
        </p>
      )}
    </form>
  );
}
