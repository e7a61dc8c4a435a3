import { DriftList } from '../../components/figures/drift-list';
import { localDay } from '../../lib/core/basics/week';
import { send } from '../../lib/messaging/send';
import { driftNow } from '../../lib/store/drift';
import { here } from './here';
import { useStored } from './live';

/** What has drifted in the last four weeks; nothing where nothing has. */
export function Drift({ isFolded = false }: { readonly isFolded?: boolean }) {
  const alarms = useStored((db) => {
    const { now, timeZone } = here();
    return driftNow(db, localDay(now, timeZone));
  });
  return alarms ? (
    <DriftList
      alarms={alarms}
      isFolded={isFolded}
      onSnooze={(lineId) => void send('drift:snooze', { lineId })}
    />
  ) : null;
}
