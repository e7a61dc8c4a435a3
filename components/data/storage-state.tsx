import { i18n } from '#i18n';
import { numberText } from '../../lib/locales/format';
import { Button } from '../basics/button';
import css from '../basics/page.module.css';

/** Bytes used and allowed, and whether the browser keeps them for good. */
export interface StorageUsage {
  readonly bytes: number;
  readonly quota: number;
  readonly isPersisted: boolean;
}

interface StorageStateProps {
  readonly usage: StorageUsage;
  readonly onPersist: () => void;
}

/** How much is stored on this device, and whether the browser might clear it. */
export function StorageState({ usage, onPersist }: StorageStateProps) {
  const megabytes = numberText(usage.bytes / 1e6);
  return (
    <div className={css['actions']}>
      <p>
        {i18n.t('storage.used', [megabytes])}{' '}
        {i18n.t(usage.isPersisted ? 'storage.persisted' : 'storage.notPersisted')}
      </p>
      {!usage.isPersisted && <Button onClick={onPersist}>{i18n.t('storage.persist')}</Button>}
    </div>
  );
}
