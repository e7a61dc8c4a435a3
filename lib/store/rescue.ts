import { BACKUP_VERSION, BackupHead } from '../model/backup';

/** The tables that a backup must have, empty where they cannot be read. */
const TABLES = Object.keys(BackupHead.shape.tables.shape);

/**
 * Everything that can be read of a database that Remit itself cannot open, whatever its version, as the text of a backup file; rows
 * that Remit cannot make sense of are in it as they are. Nothing is changed. Rejects when the browser can read nothing of it.
 * `now` is epoch ms.
 */
export async function rescueText(now: number, name = 'remit', factory = indexedDB): Promise<string> {
  const db = await opened(factory, name);
  const tables: Record<string, unknown[]> = Object.fromEntries(TABLES.map((table) => [table, []]));
  const lost: string[] = [];
  for (const table of db.objectStoreNames) {
    const { rows, isWhole } = await rowsOf(db, table);
    tables[table] = rows;
    if (!isWhole) lost.push(table);
  }
  const { version } = db;
  db.close();
  const head = { remit: 'backup', version: BACKUP_VERSION, savedAt: now, database: version, lost };
  return JSON.stringify({ ...head, tables });
}

/** Opens what is there, and makes nothing where nothing is. */
function opened(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => reject(opening.error ?? new Error('the database does not open'));
    opening.onsuccess = () => resolve(opening.result);
  });
}

/** All rows of a table, one by one: those before a place that cannot be read are had all the same. */
function rowsOf(db: IDBDatabase, table: string): Promise<{ rows: unknown[]; isWhole: boolean }> {
  return new Promise((resolve) => {
    const rows: unknown[] = [];
    const reading = db.transaction(table).objectStore(table).openCursor();
    reading.onerror = (event) => {
      event.preventDefault();
      resolve({ rows, isWhole: false });
    };
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (!cursor) {
        resolve({ rows, isWhole: true });
        return;
      }
      rows.push(cursor.value);
      cursor.continue();
    };
  });
}
