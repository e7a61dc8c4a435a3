import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { setUp } from '../../scripts/demo/set-up';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const POLL = { timeout: 20_000, interval: 250 };

let server: Awaited<ReturnType<typeof startDemoServer>>;
let launched: Launched;
let options: Page;
let tabId: number;

beforeAll(async () => {
  server = await startDemoServer();
  launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
  options = await setUp(launched);
  await allowPrivateWindows();
  const uid = messages.find(({ subject }) => subject === 'Quick move-in page')?.uid;
  const url = JSON.stringify(`${server.url}&_action=show&_uid=${String(uid)}`);
  tabId = await options.evaluate(
    `chrome.windows.create({ incognito: true, url: ${url} }).then(({ tabs }) => tabs[0].id)`,
  );
});
afterAll(async () => {
  await launched.context.close();
  await server.close();
});

/** As a person does on the extensions page; the extension starts anew, which Chromium allows unpacked ones in its developer mode only. */
async function allowPrivateWindows(): Promise<void> {
  const id = new URL(launched.origin).host;
  const extensions = await launched.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const started = launched.context.waitForEvent('serviceworker');
  await extensions.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
  );
  await started;
  await extensions.close();
  options = await launched.context.newPage();
  await options.goto(`${launched.origin}/options.html`);
  const registered = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.length)';
  await vi.waitUntil(async () => Number(await options.evaluate(registered)) > 0, POLL);
}

/** What the page in the private window tells of itself; it is no page of the test's own. */
function pageState(): Promise<unknown> {
  const data = JSON.stringify({ remit: 'page:state', data: { tabId } });
  return options.evaluate(
    `chrome.runtime.sendMessage(${data}).then(({ value, error }) => value?.state ?? error)`,
  );
}

const askCount = async () => (await storedAsks(options)).length;

it('reads nothing in a private window, though the browser lets it in', async () => {
  await expect.poll(pageState, POLL).toBe('paused');
  expect(await askCount()).toBe(0);
});

it('reads there once the person has said so', async () => {
  await options.getByRole('checkbox', { name: /^Read mail in private windows/ }).click();
  await expect.poll(pageState, POLL).toBe('reading');
  await expect.poll(askCount, POLL).toBe(1);
});
