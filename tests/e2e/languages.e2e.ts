import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { openMessage } from '../../scripts/demo/walk';
import { chipSaying, openCard, pressEscape, preview } from './chip-and-card';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

let server: Awaited<ReturnType<typeof startDemoServer>>;
let launched: Launched;
let options: Page;
let mailbox: Page;

beforeAll(async () => {
  server = await startDemoServer();
  launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
  options = await setUp(launched);
  mailbox = await launched.context.newPage();
  await mailbox.goto(server.url);
});
afterAll(async () => {
  await launched.context.close();
  await server.close();
});

async function open(subject: string): Promise<void> {
  await openMessage(mailbox, messages.find((message) => message.subject === subject)?.uid ?? 0);
}

async function cardOn(subject: string, chip: RegExp): Promise<Frame> {
  await open(subject);
  await chipSaying(mailbox, chip);
  return openCard(mailbox, await preview(mailbox));
}

describe('mail in other languages than English', () => {
  it('that a German customer writes with “Sie” is core work, and is answered in German with “Sie”', async () => {
    const card = await cardOn('Umzug im Frühjahr', /^Core.*due Fri/);
    await card.getByRole('button', { name: 'Yes', exact: true }).click();
    await card.getByText('You said yes').waitFor();
    const draft = await card.getByRole('textbox').inputValue();
    expect(draft).toMatch(/^Guten Tag Jonas Petersen,\n\n[\s\S]*\bbis Freitag/);
    expect(draft).not.toMatch(/\b(?:du|dein|deine|dir|dich)\b/);
    await pressEscape(mailbox);
  });

  it('that a Spanish colleague writes with “tú” is outside, and is answered in Spanish with “tú”', async () => {
    const card = await cardOn('Folleto en español', /^Outside my AoR.*about 3 h/);
    await card.getByRole('button', { name: 'No', exact: true }).click();
    await card.getByText('You said no').waitFor();
    const draft = await card.getByRole('textbox').inputValue();
    expect(draft).toMatch(/^Hola,? Lucía[,:]\n\n/);
    expect(draft).not.toMatch(/\busted\b/);
    await pressEscape(mailbox);
  });

  it('that is French stays without a chip, and nothing of it is stored', async () => {
    const before = (await storedAsks(options)).length;
    await open('Visite du samedi');
    await mailbox.waitForTimeout(900);
    expect(await (await preview(mailbox)).locator('remit-chip').count()).toBe(0);
    expect((await storedAsks(options)).length).toBe(before);
  });
});

describe('the options', () => {
  it('keep in which languages mail comes, and own words with “Sie”, and drafts say them', async () => {
    await options.getByRole('checkbox', { name: 'German' }).click();
    await options.getByRole('checkbox', { name: 'German', checked: true }).waitFor();
    await options.getByText('The words of drafts, in my own wording').click();
    await options.getByRole('combobox', { name: 'Language and form of address' }).selectOption('de-sie');
    const field = options.getByRole('textbox', { name: 'Thanks · to a customer' });
    expect(await field.inputValue()).toBe('Vielen Dank für Ihre Nachricht.');
    await field.fill('Herzlichen Dank für Ihre Anfrage.');
    await field.press('Tab');
    await options.getByRole('button', { name: 'Reset' }).waitFor();
    const card = await cardOn('Umzug im Frühjahr', /^Core/);
    await card.getByRole('button', { name: 'Change' }).click();
    await card.getByRole('button', { name: 'No', exact: true }).click();
    await card.getByText('You said no').waitFor();
    expect(await card.getByRole('textbox').inputValue()).toMatch(/herzlichen Dank für Ihre Anfrage/i);
  });
});
