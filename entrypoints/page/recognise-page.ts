import { send } from '../../lib/messaging/send';
import { chooseSite } from '../../lib/sites/choose-site';
import type { Site } from '../../lib/sites/site';

/**
 * Runs at addresses of the person's own whose engine is not known yet: finds it by marks in the top page and lets the worker
 * bring the right script. `null` = none of them; then the reader of any page comes.
 */
export async function recognisePage(engines: readonly Site[]): Promise<void> {
  if (window !== top) return;
  const engine = chooseSite({ url: new URL(location.href), root: document }, engines);
  // The extension may have been updated or removed while the page stayed.
  await send('engine:found', { engine: engine?.id ?? null }).catch(() => undefined);
}
