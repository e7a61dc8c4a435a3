import type { Ask } from '../../lib/model/ask';
import { sendToTab } from '../../lib/messaging/send';
import { asksOfPost } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { here } from '../shared/here';
import { currentAor } from './judging';
import { tabsShowing } from './page-state';
import { postChip } from './post-chip';

/** Chips in open tabs show the ask as it is now. */
export async function tellTabs(db: Database, ask: Ask): Promise<void> {
  const aor = await currentAor(db);
  const chip = postChip(ask.postId, await asksOfPost(db, ask.site, ask.postId), aor, here().now);
  if (!chip) return;
  for (const tabId of await tabsShowing(ask.id)) {
    await sendToTab(tabId, 'chip:changed', { chips: [chip] });
  }
}
