import { i18n } from '#i18n';
import css from '../../components/page.module.css';
import { SyncSettings } from '../../components/sync-settings';
import { send } from '../../lib/messaging/send';
import { loadSync } from '../../lib/store/sync';
import { useStored } from '../shared/live';

/** "On all my machines". */
export function SyncSection() {
  const state = useStored(loadSync);
  return (
    <section className={css['section']}>
      <h2>{i18n.t('sync.heading')}</h2>
      {state && (
        <SyncSettings
          state={state}
          onSet={(isOn) => void send('sync:set', { isOn })}
          onNow={() => void send('sync:now')}
          onClear={() => void send('sync:clear')}
          onSettle={(key) => void send('sync:settle', { key })}
        />
      )}
    </section>
  );
}
