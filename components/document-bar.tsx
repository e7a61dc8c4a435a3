import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './button';
import css from './document-bar.module.css';

export type FileKind = 'docx' | 'md' | 'json';
type PageSize = 'a4' | 'letter';

interface DocumentBarProps {
  readonly pageSize: PageSize;
  readonly onPageSize: (size: PageSize) => void;
  readonly onPrint: () => void;
  /** Resolves when the file is handed to the browser; rejects with a reason. */
  readonly onSave: (kind: FileKind) => Promise<void>;
}

const FILE_KINDS: readonly FileKind[] = ['docx', 'md', 'json'];

/** What can be done with a document; not printed. */
export function DocumentBar({ pageSize, onPageSize, onPrint, onSave }: DocumentBarProps) {
  const [failed, setFailed] = useState('');
  const save = (kind: FileKind) => {
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
        {FILE_KINDS.map((kind) => (
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
