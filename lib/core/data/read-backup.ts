import { BACKUP_VERSION, BackupHead, BackupRows, type Backup } from '../../model/backup';
import { Aor } from '../../model/aor';

/** Why a file is not taken for a backup. */
export type BackupProblem = 'notJson' | 'notBackup' | 'newer';

/** Reads a backup from the text of a file. Nothing is replaced by it; rows that cannot be read are counted and left out. */
export function readBackup(text: string): Backup | BackupProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  const head = BackupHead.safeParse(value);
  if (!head.success) return 'notBackup';
  if (head.data.version > BACKUP_VERSION) return 'newer';
  const { tables, savedAt } = head.data;
  let unreadable = 0;
  const taken = <T>(rows: readonly unknown[], read: (row: unknown) => { success: boolean; data?: T }): T[] =>
    rows.flatMap((row) => {
      const parsed = read(row);
      if (parsed.success && parsed.data !== undefined) return [parsed.data];
      unreadable++;
      return [];
    });
  const rows: Backup['rows'] = {
    asks: taken(tables.asks, (row) => BackupRows.asks.safeParse(row)),
    days: taken(tables.days, (row) => BackupRows.days.safeParse(row)),
    askers: taken(tables.askers, (row) => BackupRows.askers.safeParse(row)),
    documents: taken(tables.documents, readDocument),
    aorVersions: taken(tables.aorVersions, (row) => BackupRows.aorVersions.safeParse(row)),
    results: taken(tables.results, (row) => BackupRows.results.safeParse(row)),
  };
  return { savedAt, rows, unreadable };
}

/** The AoR is what all else hangs on: one that cannot be read is none. */
function readDocument(row: unknown) {
  const parsed = BackupRows.documents.safeParse(row);
  const isBadAor = parsed.success && parsed.data.name === 'aor' && !Aor.safeParse(parsed.data.value).success;
  return isBadAor ? { success: false } : parsed;
}
