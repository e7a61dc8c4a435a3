import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';

const POLL = { timeout: 20_000, interval: 250 };

let demo: DemoMailbox;
let options: Page;
let tabId: number;

beforeAll(async () => {
  demo = await startDemoMailbox();
  options = demo.extensionPage;
  await allowPrivateWindows();
  const url = JSON.stringify(demo.addressOf('Quick move-in page'));
  tabId = await options.evaluate(
    `chrome.windows.create({ incognito: true, url: ${url} }).then(({ tabs }) => tabs[0].id)`,
  );
});
afterAll(() => demo.end());

/** As a person does on the extensions page; the extension starts anew, which Chromium allows unpacked ones in its developer mode only. */
async function allowPrivateWindows(): Promise<void> {
  const id = new URL(demo.launched.origin).host;
  const extensions = await demo.launched.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const started = demo.launched.context.waitForEvent('serviceworker');
  await extensions.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`,
  );
  await started;
  await extensions.close();
  options = await demo.launched.context.newPage();
  await options.goto(`${demo.launched.origin}/options.html`);
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
  await expect.poll(pageState).toBe('paused');
  expect(await askCount()).toBe(0);
});

it('reads there once the person has said so', async () => {
  await options.getByRole('checkbox', { name: /^Read mail in private windows/ }).click();
  await expect.poll(pageState).toBe('reading');
  await expect.poll(askCount).toBe(1);
});
