import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { readBackup } from '../../lib/core/data/read-backup';
import { setUp } from '../../scripts/demo/set-up';
import { recountedAsks } from './recounted';
import { stopWorker } from './worker';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const VIEWS = ['popup', 'dashboard', 'own-data', 'options'];

let launched: Launched;
let page: Page;

beforeEach(async () => {
  launched = await launchChromium(BUILD);
  page = await setUp(launched);
  for (const what of ['Fix the website', 'Sort the flyers', 'Order the signs'])
    expect(await log(what)).not.toHaveProperty('error');
});
afterEach(() => launched.context.close());

const log = (what: string) =>
  page.evaluate<{ error?: string }>(
    `chrome.runtime.sendMessage(${JSON.stringify({ remit: 'ask:log', data: { id: what.slice(-40), who: '', what, minutes: 30 } })})`,
  );
const to = (view: string) => page.goto(`${launched.origin}/${view}`);

/** Opens the database as the browser has it, past Remit, and does something with it; it stays open where `keep` is set. */
async function past(version: number | null, work: string, keep = false): Promise<void> {
  await page.evaluate(
    ([number, code, stays]) =>
      new Promise<void>((done, fail) => {
        const opening = number === null ? indexedDB.open('remit') : indexedDB.open('remit', number);
        const end = () => {
          if (!stays) opening.result.close();
          done();
        };
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          if (code === null) return end();
          const writing = opening.result.transaction('asks', 'readwrite');
          writing.objectStore('asks').put(JSON.parse(code) as object);
          writing.oncomplete = end;
        };
      }),
    [version, work || null, keep] as const,
  );
}

/**
 * Runs in the page, which is then a window with the version before that does not hear that it should let go. The database is
 * opened right behind its deletion: the browser serves both in turn, so that the worker cannot open its own version between.
 */
function holdEarlierVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    indexedDB.deleteDatabase('remit');
    const opening = indexedDB.open('remit', 10);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      db.createObjectStore('asks', { keyPath: 'id' });
      db.createObjectStore('tallies', { keyPath: 'key' });
      db.createObjectStore('documents', { keyPath: 'name' });
    };
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      resolve();
    };
  });
}

async function savedFile(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what can be read' }).click(),
  ]);
  await page.getByText('Saved. A later Remit can restore it').waitFor();
  return readFileSync(await download.path(), 'utf8');
}

describe('a database that cannot be used', () => {
  it('of a newer version is not touched: every page says so and saves it as a file', async () => {
    await to('manifest.json');
    await past(990, '');
    for (const view of VIEWS) {
      await to(`${view}.html`);
      await page.getByText('used by a newer version of Remit').waitFor();
    }
    const backup = readBackup(await savedFile());
    const rows = typeof backup === 'object' ? backup.rows : null;
    expect(rows?.asks).toHaveLength(3);
    expect(rows?.documents.map(({ name }) => name)).toContain('aor');
    await stopWorker(launched);
    await to('manifest.json');
    expect(await log('Another')).toMatchObject({ error: expect.stringContaining('newer version') as string });
    expect(
      await page.evaluate('indexedDB.databases().then((all) => all.map(({ version }) => version))'),
    ).toEqual([990]);
    expect(await recountedAsks(page)).toHaveLength(3);
    expect(await launched.worker.evaluate('chrome.action.getBadgeText({})')).toBe('!');
  }, 120_000);

  it('with a damaged row is shown without it, and the row is in the file', async () => {
    await to('manifest.json');
    await past(
      null,
      JSON.stringify({ id: 'bad', day: '2026-11-18', seenAt: 1, postKey: 'x|y', open: 1, judgement: 7 }),
    );
    await to('dashboard.html');
    await page.getByRole('heading', { name: 'How much of my time is my job?' }).waitFor();
    await to('popup.html');
    await page.getByText('1 stored row is damaged and left out').waitFor();
    await page.getByText('Fix the website').first().waitFor();
    expect(await savedFile()).toContain('"id":"bad"');
  }, 120_000);

  it('that an earlier window holds goes on by itself once that lets go', async () => {
    await to('manifest.json');
    await page.evaluate(holdEarlierVersion);
    const other = await launched.context.newPage();
    await other.goto(`${launched.origin}/dashboard.html`);
    await other.getByText('Another window of Remit still runs an earlier version').waitFor();
    await page.evaluate('held.close()');
    await other.getByText('Another window of Remit').waitFor({ state: 'detached' });
  }, 120_000);

  it('without room keeps what is there, says so, and goes on when there is room again', async () => {
    // The browser's own answer to a write when the disk is full; an extension's real quota cannot be set from outside.
    await launched.worker.evaluate(
      "globalThis.put = IDBObjectStore.prototype.put; IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); }",
    );
    const reply = await log('Fill the disk');
    expect(reply.error).toContain('There is no room left');
    expect(reply.error).toContain('What is stored is safe');
    const kept = (await recountedAsks(page)).length;
    expect(kept).toBeGreaterThanOrEqual(3);
    await to('popup.html');
    await page.getByText('There is no room left').waitFor();
    expect(await launched.worker.evaluate('chrome.action.getBadgeText({})')).toBe('!');
    await launched.worker.evaluate('IDBObjectStore.prototype.put = globalThis.put');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('There is no room left').waitFor({ state: 'detached' });
    expect(await log('With room')).not.toHaveProperty('error');
    expect(await recountedAsks(page)).toHaveLength(kept + 1);
  }, 120_000);
});
