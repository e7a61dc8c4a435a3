import { isPausedAt, isSitePaused } from '../../lib/core/pause/is-paused';
import type { Sender } from '../../lib/messaging/handle';
import type { Settings } from '../../lib/model/settings';
import { here } from '../shared/here';

/** Whether nothing is to be said in a page now. */
export function isPagePaused(
  { pauses, privateWindows }: Pick<Settings, 'pauses' | 'privateWindows'>,
  { url, tab }: Sender,
): boolean {
  const { now, timeZone } = here();
  return (
    (tab?.incognito === true && !privateWindows) ||
    isPausedAt(pauses, now, timeZone) ||
    isSitePaused(pauses, url ? new URL(url).hostname : '')
  );
}
