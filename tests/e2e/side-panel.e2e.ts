import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { setUp } from '../../scripts/demo/set-up';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

let server: Awaited<ReturnType<typeof startDemoServer>>;
let launched: Launched;
let panel: Page;
let mailbox: Page;

beforeAll(async () => {
  server = await startDemoServer();
  launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
  panel = await setUp(launched);
  await panel.goto(`${launched.origin}/sidepanel.html`);
  mailbox = await launched.context.newPage();
});
afterAll(async () => {
  await launched.context.close();
  await server.close();
});

async function open(subject: string): Promise<void> {
  const uid = messages.find((one) => one.subject === subject)?.uid;
  await mailbox.goto(`${server.url}&_action=show&_uid=${String(uid)}`);
}

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
    const blank = await launched.context.newPage();
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
    const popup = await launched.context.newPage();
    await popup.goto(`${launched.origin}/popup.html`);
    const panels = () =>
      launched.worker.evaluate("chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })") as Promise<
        { documentUrl: string }[]
      >;
    expect(await panels()).toEqual([]);
    await popup.getByRole('button', { name: 'Keep open beside the page' }).click();
    await expect.poll(panels).toMatchObject([{ documentUrl: `${launched.origin}/sidepanel.html` }]);
    await expect.poll(() => popup.isClosed()).toBe(true);
  });

  it('is not offered where the browser has no place for it', async () => {
    const popup = await launched.context.newPage();
    await popup.addInitScript(() => {
      const { chrome, browser } = globalThis as unknown as { chrome: object; browser?: object };
      for (const api of [chrome, browser])
        if (api) Object.defineProperty(api, 'sidePanel', { value: undefined });
    });
    await popup.goto(`${launched.origin}/popup.html`);
    await popup.getByText('Log a spoken ask').waitFor();
    expect(await popup.getByRole('button', { name: 'Keep open beside the page' }).count()).toBe(0);
  });
});
