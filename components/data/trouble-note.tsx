import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { SaveRescue } from './save-rescue';
import css from './trouble-note.module.css';

/** There is no room for what is new: said above every page until something can be stored again. */
export function FullNote({ onTryAgain }: { readonly onTryAgain: () => void }) {
  return (
    <div role="alert" className={css['note']}>
      <p>{i18n.t('trouble.full')}</p>
      <Button onClick={onTryAgain}>{i18n.t('trouble.again')}</Button>
    </div>
  );
}

interface DamagedNoteProps {
  /** At least 1. */
  readonly rows: number;
  readonly onSave: () => Promise<void>;
}

/** Some rows cannot be read: the others are shown, and all are in the file. */
export function DamagedNote({ rows, onSave }: DamagedNoteProps) {
  return (
    <div role="alert" className={css['note']}>
      <p>{i18n.t('trouble.damaged', rows)}</p>
      <SaveRescue onSave={onSave} />
    </div>
  );
}
