import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { setUp } from '../../scripts/demo/set-up';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** Two machines' stores and workers take their time on a busy computer. */

/** Two machines of one person. */
const machines: { launched: Launched; options: Page }[] = [];

beforeAll(async () => {
  for (const isFirst of [true, false]) {
    const launched = await launchChromium(BUILD, { args: ['--lang=en-US'] });
    const options = isFirst ? await setUp(launched) : await launched.context.newPage();
    if (!isFirst) await options.goto(`${launched.origin}/options.html`);
    machines.push({ launched, options });
  }
});
afterAll(async () => {
  for (const { launched } of machines) await launched.context.close();
});

const machine = (which: 0 | 1) => machines[which]!;

/** What the browser's account does: whatever one machine has in its sync comes to the other. */
async function carry(from: 0 | 1, to: 0 | 1): Promise<void> {
  const read = 'chrome.storage.sync.get(null)';
  const items: unknown = await machine(from).options.evaluate(read);
  await machine(to).options.evaluate(`chrome.storage.sync.set(${JSON.stringify(items)})`);
}

/** Resolves when the exchange is done. */
async function syncNow(which: 0 | 1): Promise<void> {
  await machine(which).options.evaluate("chrome.runtime.sendMessage({ remit: 'sync:now' })");
}

async function edit(which: 0 | 1, title: string, field: string, value: string): Promise<void> {
  const { options } = machine(which);
  await options.locator('summary', { hasText: title }).click();
  await options.locator('details[open]', { hasText: title }).getByLabel(field, { exact: true }).fill(value);
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await options.getByText('Saved', { exact: true }).waitFor();
  await options.locator('summary', { hasText: title }).click();
}

describe('two machines of one person', () => {
  it('have the same AoR and settings once the second joins', async () => {
    for (const which of [0, 1] as const) {
      await machine(which)
        .options.getByRole('checkbox', { name: /^Keep my machines alike/ })
        .click();
      await machine(which).options.getByText('All is well').waitFor();
    }
    await carry(0, 1);
    await machine(1).options.locator('summary', { hasText: 'First response to new leads' }).waitFor();
    const names = machine(1).options.getByRole('textbox', { name: 'Your names' });
    await expect.poll(() => names.inputValue()).toBe('Maya Lindgren');
  });

  it('merge what each changed, and say what both did', async () => {
    await edit(0, 'Weekly figures', 'Hours a week', '3');
    await edit(1, 'Weekly figures', 'Hours a week', '5');
    await edit(1, 'Keep the CRM', 'Hours a week', '6');
    await syncNow(0);
    await syncNow(1);
    await carry(0, 1);
    await machine(1).options.getByText('“Weekly figures” was changed on two machines at once.').waitFor();
    await syncNow(1);
    await carry(1, 0);
    for (const which of [0, 1] as const) {
      const { options } = machine(which);
      await options.locator('summary', { hasText: 'Weekly figures' }).getByText('5 h a week').waitFor();
      await options.locator('summary', { hasText: 'Keep the CRM' }).getByText('6 h a week').waitFor();
    }
  });

  it('add up what each counted', async () => {
    for (const which of [0, 1] as const) {
      const popup = await machine(which).launched.context.newPage();
      await popup.goto(`${machine(which).launched.origin}/popup.html`);
      await popup.getByText('Log a spoken ask').click();
      await popup.getByRole('textbox', { name: 'What' }).fill(`Update the website banner ${String(which)}`);
      await popup.getByRole('button', { name: 'Log it' }).click();
      await popup.getByText('Logged').waitFor();
      await popup.close();
      await machine(which).options.bringToFront();
      await syncNow(which);
      await carry(which, which === 0 ? 1 : 0);
    }
    await syncNow(0);
    for (const which of [0, 1] as const) {
      const popup = await machine(which).launched.context.newPage();
      await popup.goto(`${machine(which).launched.origin}/popup.html`);
      await popup.getByText('2 of 3 asks seen this week').waitFor();
      await popup.close();
    }
  });
});
