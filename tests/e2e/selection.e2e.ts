import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { cardOf, chipSaying } from './chip-and-card';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

describe('a text selected on any page', () => {
  let server: Awaited<ReturnType<typeof startDemoServer>>;
  let launched: Launched;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    server = await startDemoServer();
    launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
    options = await setUp(launched);
    page = await launched.context.newPage();
    await page.goto(server.url);
    await page.evaluate(() => {
      const text = document.createElement('p');
      text.id = 'any';
      text.textContent = 'Hello! Could you design the brochure for the spring campaign by Friday? See you.';
      text.style.cssText = 'position:fixed;top:60px;left:300px;background:white';
      document.body.append(text);
      getSelection()?.selectAllChildren(text);
    });
  });
  afterAll(async () => {
    await launched.context.close();
    await server.close();
  });

  /** A program cannot press a menu of the browser: the event is raised in its place. */
  const chooseFromMenu = () =>
    launched.worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', frameId: 0 }, tab);
    })()`);

  it('is judged and counted like any ask, with the card open', async () => {
    await chooseFromMenu();
    const card = await cardOf(page);
    await card.getByText('for the spring campaign').waitFor();
    expect(await chipSaying(page, /./)).toMatch(/due Fri/);
    expect(await storedAsks(options)).toMatchObject([{ origin: 'typed', site: 'selection', answer: null }]);
    await card.getByRole('button', { name: 'No', exact: true }).click();
    await card.getByText('You said no').waitFor();
  });

  it('leaves no trace in the page once the card is closed', async () => {
    const card = await cardOf(page);
    await card.getByRole('button', { name: 'Close' }).click();
    await page.locator('remit-chip').waitFor({ state: 'detached' });
  });

  it('is counted once, though it is checked again', async () => {
    await chooseFromMenu();
    await cardOf(page);
    expect(await storedAsks(options)).toMatchObject([{ answer: { kind: 'no' } }]);
  });
});
