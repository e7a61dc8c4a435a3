import { DRIFT_DAYS, driftAlarms, type DriftAlarm } from '../core/drift/drift-alarms';
import { addDays } from '../core/basics/week';
import { DriftSnoozes } from '../model/drift';
import type { Database } from './database';
import { talliesBetween } from './day-tallies';
import { loadAor } from './documents';

async function loadSnoozes(db: Database): Promise<DriftSnoozes> {
  const parsed = DriftSnoozes.safeParse((await db.documents.get('drift'))?.value);
  return parsed.success ? parsed.data : {};
}

/** What has drifted in the four weeks up to `today` (YYYY-MM-DD), and is not snoozed. */
export async function driftNow(db: Database, today: string): Promise<DriftAlarm[]> {
  const aor = await loadAor(db);
  if (!aor) return [];
  const tallies = await talliesBetween(db, { firstDay: addDays(today, 1 - DRIFT_DAYS), lastDay: today });
  return driftAlarms(tallies, aor, await loadSnoozes(db), today);
}

/** Silences the alarm of a line until a day. */
export async function snoozeDrift(db: Database, lineId: string, until: string): Promise<void> {
  await db.transaction('rw', db.documents, async () => {
    await db.documents.put({ name: 'drift', value: { ...(await loadSnoozes(db)), [lineId]: until } });
  });
}
