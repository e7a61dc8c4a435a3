import { aorProblems, blocks } from '../../lib/core/aor-problems';
import { localDay } from '../../lib/core/week';
import { handle } from '../../lib/messaging/handle';
import * as data from '../../lib/model/commands';
import { agreeVersion, publishAor } from '../../lib/store/aor-versions';
import type { Database } from '../../lib/store/database';
import { loadAor } from '../../lib/store/documents';
import { here } from '../shared/here';

/** Publishing the AoR, and noting with whom it was agreed. */
export function versionCommands(db: Database): void {
  handle('aor:publish', 'own-pages', data.PublishAor, async ({ note }) => {
    const aor = await loadAor(db);
    if (!aor || aor.lines.length === 0 || aorProblems(aor).some(blocks)) return null;
    return (await publishAor(db, note, here().now))?.number ?? null;
  });
  handle('aor:agree', 'own-pages', data.AgreeVersion, ({ number, name, day }) => {
    const { now, timeZone } = here();
    return agreeVersion(db, number, { name, day: day ?? localDay(now, timeZone) });
  });
}
