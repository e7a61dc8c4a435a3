import { SyncSettings } from '../../components/settings/sync-settings';
import { send } from '../../lib/messaging/send';
import { loadSync } from '../../lib/store/sync';
import { useStored } from '../shared/live';

/** "On all my machines". */
export function SyncSection() {
  const state = useStored(loadSync);
  return (
    state && (
      <SyncSettings
        state={state}
        onSet={(isOn) => void send('sync:set', { isOn })}
        onNow={() => void send('sync:now')}
        onClear={() => void send('sync:clear')}
        onSettle={(key) => void send('sync:settle', { key })}
      />
    )
  );
}
