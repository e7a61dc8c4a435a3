import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import css from './version-list.module.css';

interface PublishFormProps {
  /** The number that the next version gets. */
  readonly next: number;
  /** Number of what was published; null when it was not. */
  readonly onPublish: (note: string) => Promise<number | null>;
}

/** Publishes the AoR of now. */
export function PublishForm({ next, onPublish }: PublishFormProps) {
  const [note, setNote] = useState('');
  const [said, setSaid] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onPublish(note).then(
      (number) => {
        setSaid(number === null ? i18n.t('versions.nothingNew') : i18n.t('versions.published', [number]));
        if (number !== null) setNote('');
      },
      (error: unknown) => setSaid(i18n.t('options.saveFailed', [String(error)])),
    );
  };
  return (
    <form className={css['publish']} onSubmit={submit}>
      <TextField label={i18n.t('versions.note')} maxLength={400} value={note} onText={setNote} />
      <Button type="submit">{i18n.t('versions.publish', [next])}</Button>
      <p role="status" className={css['said']}>
        {said}
      </p>
    </form>
  );
}
