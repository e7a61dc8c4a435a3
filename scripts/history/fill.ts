import type { Page } from 'playwright-core';
import { recount } from '../../lib/core/tally/recount';
import { postKey } from '../../lib/core/post-key';
import type { Ask } from '../../lib/model/ask';

const BATCH = 20_000;

/** Writes asks and their tallies straight into the database of a fresh profile, from an extension page. */
export async function fill(extensionPage: Page, asks: readonly Ask[]): Promise<void> {
  for (let from = 0; from < asks.length; from += BATCH) {
    const rows = asks.slice(from, from + BATCH).map((ask) => ({
      ...ask,
      postKey: postKey(ask.site, ask.postId),
      open: ask.answer ? 0 : 1,
      undo: null,
    }));
    await put(extensionPage, 'asks', rows);
  }
  await put(extensionPage, 'tallies', [...recount(asks).values()]);
}

function put(extensionPage: Page, store: string, rows: readonly object[]): Promise<void> {
  return extensionPage.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('remit');
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(name, 'readwrite');
          for (const row of values) writing.objectStore(name).put(row);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onabort = () => reject(new Error(`${name} cannot be written`));
        };
      }),
    [store, rows] as const,
  );
}
