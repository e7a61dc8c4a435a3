import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import css from './document-bar.module.css';

export type FileKind = 'docx' | 'md' | 'json' | 'csv';
type PageSize = 'a4' | 'letter';

interface DocumentBarProps<K extends FileKind> {
  /** The forms in which it can be saved. */
  readonly kinds: readonly K[];
  readonly pageSize: PageSize;
  readonly onPageSize: (size: PageSize) => void;
  readonly onPrint: () => void;
  /** Resolves when the file is handed to the browser; rejects with a reason. */
  readonly onSave: (kind: K) => Promise<void>;
}

/** What can be done with a document; not printed. */
export function DocumentBar<K extends FileKind>({
  kinds,
  pageSize,
  onPageSize,
  onPrint,
  onSave,
}: DocumentBarProps<K>) {
  const [failed, setFailed] = useState('');
  const save = (kind: K) => {
    setFailed('');
    onSave(kind).catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div className={css['bar']} role="toolbar" aria-label={i18n.t('aorDoc.actions')}>
      <Button look="primary" onClick={onPrint}>
        {i18n.t('aorDoc.print')}
      </Button>
      <label className={css['size']}>
        {i18n.t('aorDoc.paper')}
        <select
          value={pageSize}
          onChange={({ target }) => onPageSize(target.value === 'a4' ? 'a4' : 'letter')}
        >
          <option value="a4">A4</option>
          <option value="letter">Letter</option>
        </select>
      </label>
      <span className={css['files']}>
        {kinds.map((kind) => (
          <Button key={kind} onClick={() => save(kind)}>
            {i18n.t(`aorDoc.save.${kind}`)}
          </Button>
        ))}
      </span>
      <p className={css['hint']}>{i18n.t('aorDoc.printHint')}</p>
      <p role="status" className={css['failed']}>
        {failed && i18n.t('options.saveFailed', [failed])}
      </p>
    </div>
  );
}
