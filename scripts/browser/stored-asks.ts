import type { Page } from 'playwright-core';
import type { Ask } from '../../lib/model/ask';

/** Every stored ask, read in an extension page (the only place with the database). */
export function storedAsks(extensionPage: Page): Promise<Ask[]> {
  return storedRows(extensionPage, 'asks');
}

/** Every row of a table, read in the same way. */
export function storedRows<T>(extensionPage: Page, table: string): Promise<T[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('remit');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result as T[]);
          };
          reading.onerror = () => reject(new Error(`the rows of ${name} cannot be read`));
        };
      }),
    table,
  );
}
