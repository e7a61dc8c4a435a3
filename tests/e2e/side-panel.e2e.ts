import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoMailbox, type DemoMailbox } from './demo-mailbox';

let demo: DemoMailbox;
let panel: Page;
let mailbox: Page;

beforeAll(async () => {
  demo = await startDemoMailbox();
  panel = demo.extensionPage;
  await panel.goto(`${demo.launched.origin}/sidepanel.html`);
  mailbox = await demo.launched.context.newPage();
});
afterAll(() => demo.end());

const open = (subject: string) => mailbox.goto(demo.addressOf(subject));

const here = () => panel.getByRole('region', { name: 'On this page' });

describe('the panel beside the page', () => {
  it('shows the asks of the tab in front, and those of the next message without being told', async () => {
    await open('Quick move-in page');
    await here().getByText('quick move-in page').first().waitFor();
    await open('Our purchase agreement');
    await here().getByText('clause 14').first().waitFor();
    expect(await here().getByText('quick move-in page').count()).toBe(0);
  });

  it('follows the tab in front', async () => {
    const blank = await demo.launched.context.newPage();
    await blank.bringToFront();
    await panel.getByText('Remit does not see this page').waitFor();
    expect(await here().count()).toBe(0);
    await mailbox.bringToFront();
    await here().getByText('clause 14').first().waitFor();
    await blank.close();
  });

  it('answers', async () => {
    await here().getByRole('button', { name: 'No', exact: true }).click();
    await here().getByRole('status').getByText('You said no').waitFor();
  });

  it.each([320, 450, 600])('needs no sideways scrolling at %i pixels', async (width) => {
    await panel.setViewportSize({ width, height: 800 });
    const content = await panel.evaluate(() => document.documentElement.scrollWidth);
    expect(content).toBeLessThanOrEqual(width);
  });

  it('is opened from the popup, which closes', async () => {
    const popup = await demo.launched.context.newPage();
    await popup.goto(`${demo.launched.origin}/popup.html`);
    const panels = () =>
      demo.launched.worker.evaluate(
        "chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })",
      ) as Promise<{ documentUrl: string }[]>;
    expect(await panels()).toEqual([]);
    await popup.getByRole('button', { name: 'Keep open beside the page' }).click();
    await expect.poll(panels).toMatchObject([{ documentUrl: `${demo.launched.origin}/sidepanel.html` }]);
    await expect.poll(() => popup.isClosed()).toBe(true);
  });

  it('is not offered where the browser has no place for it', async () => {
    const popup = await demo.launched.context.newPage();
    await popup.addInitScript(() => {
      const { chrome, browser } = globalThis as unknown as { chrome: object; browser?: object };
      for (const api of [chrome, browser])
        if (api) Object.defineProperty(api, 'sidePanel', { value: undefined });
    });
    await popup.goto(`${demo.launched.origin}/popup.html`);
    await popup.getByText('Log a spoken ask').waitFor();
    expect(await popup.getByRole('button', { name: 'Keep open beside the page' }).count()).toBe(0);
  });
});
