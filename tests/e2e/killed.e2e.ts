import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { setUp } from '../../scripts/demo/set-up';
import { recountedAsks } from './recounted';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const ROUNDS = 4;
const figures = { kills: 0, workerStops: 0, acknowledged: 0, recorded: 0, lost: 0, twice: 0 };
afterAll(() => console.log(`killed: ${JSON.stringify(figures)}`));

/** Asks are logged one upon the other until the page ends; each is told to the test once the worker has answered. */
async function logOnAndOn(page: Page, prefix: string, told: (what: string) => void): Promise<void> {
  await page.exposeFunction('told', told);
  await page
    .evaluate(async (name) => {
      const { told: tell, chrome } = globalThis as unknown as {
        told: (what: string) => Promise<void>;
        chrome: { runtime: { sendMessage: (message: object) => Promise<{ error?: string }> } };
      };
      for (let i = 0; i < 400; i++) {
        const what = `Fix the ${name} page ${String(i)}`;
        const message = { remit: 'ask:log', data: { id: what, who: 'Rob Ellis', what, minutes: 30 } };
        // As the extension's own sender does when the worker is stopped under it.
        for (;;) {
          const reply = await chrome.runtime.sendMessage(message).catch(() => null);
          if (reply && reply.error === undefined) break;
          await new Promise((later) => setTimeout(later, 50));
        }
        // The next only once the test has heard, however busy it is.
        await tell(what);
      }
    }, prefix)
    .catch(() => undefined);
}

function browserPid({ profile }: Launched): number {
  return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
}

async function pageOf({ context, origin }: Launched, path = 'manifest.json'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`);
  return page;
}

const wait = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

describe('what was acknowledged', () => {
  it('is there, once, after the browser was killed while it wrote', async () => {
    let launched = await launchChromium(BUILD);
    await setUp(launched);
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const page = await pageOf(launched);
      void logOnAndOn(page, `round ${String(round)}`, (what) => acknowledged.add(what)).catch(
        () => undefined,
      );
      await expect.poll(() => acknowledged.size, { timeout: 20_000 }).toBeGreaterThan(8 * (round + 1));
      const closed = new Promise((done) => launched.context.once('close', done));
      process.kill(browserPid(launched), 'SIGKILL');
      await closed;
      figures.kills += 1;
      launched = await launchChromium(BUILD, { profile: launched.profile });
    }
    const asks = await recountedAsks(await pageOf(launched));
    await launched.context.close();
    const sentences = asks.map(({ sentence }) => sentence);
    figures.acknowledged += acknowledged.size;
    figures.recorded += asks.length;
    figures.lost += [...acknowledged].filter((what) => !sentences.includes(what)).length;
    figures.twice += sentences.length - new Set(sentences).size;
    expect([...acknowledged].filter((what) => !sentences.includes(what))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
    // Of each round, one may have been under way to the worker and one back to the test.
    expect(asks.length - acknowledged.size).toBeLessThanOrEqual(2 * ROUNDS);
  }, 240_000);

  it('is there, once, after the worker was stopped again and again under its messages', async () => {
    const launched = await launchChromium(BUILD);
    await setUp(launched);
    const page = await pageOf(launched);
    const stopping = await pageOf(launched, 'hallway.html');
    const session = await launched.context.newCDPSession(stopping);
    await session.send('ServiceWorker.enable');
    const acknowledged = new Set<string>();
    let hasEnded = false;
    void logOnAndOn(page, 'worker', (what) => acknowledged.add(what)).then(
      () => (hasEnded = true),
      () => undefined,
    );
    while (figures.workerStops < 25 && !hasEnded) {
      await wait(60 + ((figures.workerStops * 37) % 200));
      await session.send('ServiceWorker.stopAllWorkers');
      figures.workerStops += 1;
    }
    const reached = acknowledged.size;
    await expect
      .poll(() => acknowledged.size, { timeout: 30_000 })
      .toBeGreaterThan(Math.min(reached + 3, 399));
    await page.close();
    await wait(500);
    const sentences = (await recountedAsks(stopping)).map(({ sentence }) => sentence);
    await launched.context.close();
    figures.acknowledged += acknowledged.size;
    figures.recorded += sentences.length;
    expect([...acknowledged].filter((what) => !sentences.includes(what))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length - acknowledged.size).toBeLessThanOrEqual(2);
  }, 240_000);
});
