import { isPausedAt, isSitePaused } from '../../lib/core/is-paused';
import type { Pauses } from '../../lib/model/pauses';
import { here } from '../shared/here';

/** Whether nothing is to be said in a page now. */
export function isPagePaused(pauses: Pauses, url: string | undefined): boolean {
  const { now, timeZone } = here();
  return isPausedAt(pauses, now, timeZone) || isSitePaused(pauses, url ? new URL(url).hostname : '');
}
