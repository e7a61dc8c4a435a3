import * as data from '../../lib/model/commands';
import { lookAlikes } from '../../lib/core/aor/aor-look-alikes';
import { wholeTextAsAsk } from '../../lib/core/ask/check-text';
import { typedPost } from '../../lib/core/ask/typed-post';
import { handle } from '../../lib/messaging/handle';
import type { Database } from '../../lib/store/database';
import { keepDraft, saveAor } from '../../lib/store/documents';
import { refreshBadge } from './badge';
import { obeyPolicy } from './policy';
import { judgeOpenAgain, previewAor, tryText } from './judging';

/** What the person does with the AoR. `readTabsAgain` lets open pages take in a new one. */
export function aorCommands(db: Database, readTabsAgain: () => Promise<void>): void {
  handle('aor:try', 'own-pages', data.TryText, ({ text, aor }) =>
    text.trim() ? tryText(db, typedPost(text, 'try', [wholeTextAsAsk(text)]), aor) : null,
  );
  handle('aor:preview', 'own-pages', data.SaveAor, ({ aor }) => previewAor(db, aor));
  handle('aor:look-alikes', 'own-pages', data.SaveAor, ({ aor }) => lookAlikes(aor));
  handle('aor:draft', 'own-pages', data.KeepDraft, ({ draft }) => keepDraft(db, draft));
  handle('aor:save', 'own-pages', data.SaveAor, async ({ aor }) => {
    await saveAor(db, aor);
    await keepDraft(db, null);
    await obeyPolicy(db);
    await judgeOpenAgain(db);
    await refreshBadge(db);
    await readTabsAgain();
  });
}
