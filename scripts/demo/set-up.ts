import type { Page } from 'playwright-core';
import type { Launched } from '../browser/chromium';
import { reader } from './messages.mjs';

/** Fills in what a new user would: the built-in AoR and who reads, through the options page itself. */
export async function setUp({ context, origin }: Launched): Promise<Page> {
  const options = await context.newPage();
  await options.goto(`${origin}/options.html`);
  await options.getByRole('button', { name: 'Use this template' }).click();
  await options.getByRole('heading', { name: 'My Area of Responsibility' }).waitFor();
  await options.getByRole('textbox', { name: 'Your names' }).fill(reader.name);
  await options.getByRole('textbox', { name: 'Your e-mail addresses' }).fill(reader.address);
  await options.getByText('First response', { exact: false }).first().waitFor();
  return options;
}
