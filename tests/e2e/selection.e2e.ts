import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { cardOf, chipSaying, press } from './chip-and-card';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';

describe('a text selected on any page', () => {
  let demo: DemoMailbox;
  let page: Page;
  beforeAll(async () => {
    demo = await startDemoMailbox();
    page = await demo.launched.context.newPage();
    await page.goto(demo.url);
    await page.evaluate(() => {
      const text = document.createElement('p');
      text.id = 'any';
      text.textContent = 'Hello! Could you design the brochure for the spring campaign by Friday? See you.';
      text.style.cssText = 'position:fixed;top:60px;left:300px;background:white';
      document.body.append(text);
      getSelection()?.selectAllChildren(text);
    });
  });
  afterAll(() => demo.end());

  /** A program cannot press a menu of the browser: the event is raised in its place. */
  const chooseFromMenu = () =>
    demo.launched.worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', frameId: 0 }, tab);
    })()`);

  it('is judged and counted like any ask, with the card open', async () => {
    await chooseFromMenu();
    const card = await cardOf(page);
    await card.getByText('for the spring campaign').waitFor();
    expect(await chipSaying(page, /./)).toMatch(/due Fri/);
    expect(await storedAsks(demo.extensionPage)).toMatchObject([
      { origin: 'typed', site: 'selection', answer: null },
    ]);
    await press(card, card.getByRole('button', { name: 'No', exact: true }));
    await card.getByText('You said no').waitFor();
  });

  it('leaves no trace in the page once the card is closed', async () => {
    const card = await cardOf(page);
    await press(card, card.getByRole('button', { name: 'Close' }));
    await page.locator('remit-chip').waitFor({ state: 'detached' });
  });

  it('is counted once, though it is checked again', async () => {
    await chooseFromMenu();
    await cardOf(page);
    expect(await storedAsks(demo.extensionPage)).toMatchObject([{ answer: { kind: 'no' } }]);
  });
});
