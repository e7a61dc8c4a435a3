import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Launched } from '../browser/chromium';
import { messages } from './messages.mjs';
import { openMessage } from './walk';

/** Saves pictures of chip, card, popup and options in light and dark; returns their files. */
export async function saveScreenshots(launched: Launched, mailbox: Page, folder: string): Promise<string[]> {
  const files: string[] = [];
  const shoot = async (page: Page, name: string, fullPage = false) => {
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file, fullPage });
    files.push(file);
  };
  const { context, origin } = launched;
  const outside = messages.find(({ asks }) => asks.some(({ scope }) => scope === 'outside'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await mailbox.bringToFront();
    await mailbox.emulateMedia({ colorScheme });
    if (outside) await openMessage(mailbox, outside.uid);
    const chip = mailbox.frameLocator('#messagecontframe').locator('remit-chip');
    await chip.waitFor();
    await shoot(mailbox, `chip-${colorScheme}`);
    await chip.click({ position: { x: 30, y: 12 } });
    await mailbox.waitForTimeout(700);
    await shoot(mailbox, `card-${colorScheme}`);
    await mailbox.keyboard.press('Escape');
    for (const name of ['popup', 'options', 'welcome'] as const) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      if (name === 'popup') await page.setViewportSize({ width: 420, height: 600 });
      await page.goto(`${origin}/${name}.html`);
      await page.waitForTimeout(500);
      await shoot(page, `${name}-${colorScheme}`, true);
      await page.close();
    }
  }
  return files;
}
