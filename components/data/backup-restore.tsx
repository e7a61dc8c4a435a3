import { useState } from 'react';
import { i18n } from '#i18n';
import { dayText } from '../../lib/locales/format';
import type { Backup } from '../../lib/model/backup';
import { Button } from '../basics/button';
import { Field } from '../basics/field';
import css from './backup-restore.module.css';

interface Effect {
  readonly asks: number;
  readonly newAsks: number;
  readonly onlyHere: number;
  readonly hasAor: boolean;
}

type Problem = 'notJson' | 'notBackup' | 'newer' | 'tooLarge' | 'unreadable';

interface BackupRestoreProps {
  readonly onRead: (file: File) => Promise<Backup | Problem>;
  /** What restoring would do; nothing is changed by asking. */
  readonly onEffect: (backup: Backup) => Promise<Effect>;
  /** All or nothing: rejects with a reason when nothing was changed. */
  readonly onRestore: (backup: Backup, how: 'merge' | 'replace') => Promise<void>;
}

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'problem'; readonly text: string }
  | { readonly is: 'looking'; readonly backup: Backup; readonly effect: Effect }
  | { readonly is: 'done' };

/** A backup file: checked and looked at before anything is replaced. */
export function BackupRestore({ onRead, onEffect, onRestore }: BackupRestoreProps) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const read = async (file: File | undefined) => {
    if (!file) return;
    const backup = await onRead(file);
    if (typeof backup === 'string') setState({ is: 'problem', text: i18n.t(`restore.${backup}`) });
    else setState({ is: 'looking', backup, effect: await onEffect(backup) });
  };
  const restore = (backup: Backup, how: 'merge' | 'replace') =>
    onRestore(backup, how).then(
      () => setState({ is: 'done' }),
      (error: unknown) =>
        setState({
          is: 'problem',
          text: i18n.t('restore.failed', [error instanceof Error ? error.message : String(error)]),
        }),
    );
  return (
    <div className={css['restore']}>
      <Field label={i18n.t('restore.file')} hint={i18n.t('restore.hint')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        )}
      </Field>
      {state.is === 'problem' && (
        <p role="alert" className={css['problem']}>
          {state.text}
        </p>
      )}
      {state.is === 'looking' && (
        <Preview
          {...state}
          onRestore={(how) => void restore(state.backup, how)}
          onCancel={() => setState({ is: 'idle' })}
        />
      )}
      <p role="status">{state.is === 'done' && i18n.t('restore.done')}</p>
    </div>
  );
}

interface PreviewProps {
  readonly backup: Backup;
  readonly effect: Effect;
  readonly onRestore: (how: 'merge' | 'replace') => void;
  readonly onCancel: () => void;
}

function Preview({ backup, effect, onRestore, onCancel }: PreviewProps) {
  return (
    <div className={css['preview']}>
      <p>{i18n.t('restore.from', effect.asks, [dayText(backup.savedAt), effect.asks, effect.newAsks])}</p>
      {!effect.hasAor && <p>{i18n.t('restore.noAor')}</p>}
      {backup.unreadable > 0 && (
        <p className={css['problem']}>{i18n.t('restore.unreadableRows', backup.unreadable)}</p>
      )}
      <dl>
        <dt>
          <Button look="primary" onClick={() => onRestore('merge')}>
            {i18n.t('restore.merge')}
          </Button>
        </dt>
        <dd>{i18n.t('restore.mergeText', effect.newAsks)}</dd>
        <dt>
          <Button onClick={() => onRestore('replace')}>{i18n.t('restore.replace')}</Button>
        </dt>
        <dd>{i18n.t('restore.replaceText', effect.onlyHere)}</dd>
        <dt>
          <Button look="plain" onClick={onCancel}>
            {i18n.t('restore.cancel')}
          </Button>
        </dt>
        <dd>{i18n.t('restore.cancelText')}</dd>
      </dl>
    </div>
  );
}
