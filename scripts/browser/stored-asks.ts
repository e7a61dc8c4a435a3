import type { Page } from 'playwright-core';
import type { Ask } from '../../lib/model/ask';

/** Every stored ask, read in an extension page (the only place with the database). */
export function storedAsks(extensionPage: Page): Promise<Ask[]> {
  return extensionPage.evaluate(
    () =>
      new Promise<Ask[]>((resolve, reject) => {
        const opening = indexedDB.open('remit');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('asks').objectStore('asks').getAll();
          reading.onsuccess = () => {
            db.close();
            resolve(reading.result as Ask[]);
          };
          reading.onerror = () => reject(new Error('the asks cannot be read'));
        };
      }),
  );
}
