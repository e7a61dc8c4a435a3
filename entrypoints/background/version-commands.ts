import { aorProblems, blocks } from '../../lib/core/aor/aor-problems';
import { DRIFT_DAYS } from '../../lib/core/drift/drift-alarms';
import { addDays, localDay } from '../../lib/core/basics/week';
import { handle } from '../../lib/messaging/handle';
import * as data from '../../lib/model/commands';
import { agreeVersion, publishAor } from '../../lib/store/aor-versions';
import type { Database } from '../../lib/store/database';
import { snoozeDrift } from '../../lib/store/drift';
import { loadAor } from '../../lib/store/documents';
import { here } from '../shared/here';

/** Publishing the AoR, noting with whom it was agreed, and silencing what is said of drift. */
export function versionCommands(db: Database): void {
  handle('aor:publish', 'own-pages', data.PublishAor, async ({ note }) => {
    const aor = await loadAor(db);
    if (!aor || aor.lines.length === 0 || aorProblems(aor).some(blocks)) return null;
    return (await publishAor(db, note, here().now))?.number ?? null;
  });
  handle('drift:snooze', 'own-pages', data.SnoozeDrift, ({ lineId }) => {
    const { now, timeZone } = here();
    return snoozeDrift(db, lineId, addDays(localDay(now, timeZone), DRIFT_DAYS));
  });
  handle('aor:agree', 'own-pages', data.AgreeVersion, ({ number, name, day }) => {
    const { now, timeZone } = here();
    return agreeVersion(db, number, { name, day: day ?? localDay(now, timeZone) });
  });
}
