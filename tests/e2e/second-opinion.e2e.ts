import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { setUp } from '../../scripts/demo/set-up';
import type { Ask } from '../../lib/model/ask';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const SETTING = 'Where Remit is not sure, ask my browser’s own language model';
/** Of these, some are unsure by the built-in AoR. */
const SPOKEN = [
  'Discuss the plan with Kim',
  'Review the calendar for the team',
  'Update the text with the team',
  'Collect the list with Kim',
];

let launched: Launched;
let options: Page;
beforeAll(async () => {
  launched = await launchChromium(BUILD);
  options = await setUp(launched);
});
afterAll(() => launched.context.close());

/** A page of the extension in a browser whose model gives this answer to everything; null: it never answers. */
async function withModel(path: string, answer: string | null): Promise<Page> {
  const page = await launched.context.newPage();
  await page.addInitScript((text) => {
    const session = {
      prompt: (question: string) => {
        (globalThis as unknown as { asked: string[] }).asked.push(question);
        return text === null ? new Promise(() => undefined) : Promise.resolve(text);
      },
      destroy: () => undefined,
    };
    Object.assign(globalThis, {
      asked: [],
      LanguageModel: {
        availability: () => Promise.resolve('available'),
        create: () => Promise.resolve(session),
      },
    });
  }, answer);
  await page.goto(`${launched.origin}/${path}`);
  return page;
}

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
const unsure = async (): Promise<Ask[]> =>
  (await storedAsks(options)).filter(({ judgement }) => judgement.verdict === 'unsure');

it('cannot be switched on in a browser without a model, and says why', async () => {
  expect(await options.getByLabel(SETTING).isDisabled()).toBe(true);
  await options.getByText('Your browser has no language model of its own that is ready to use.').waitFor();
});

it('asks nothing before it is switched on', async () => {
  const popup = await withModel('popup.html', '{"line":0,"scope":"outside"}');
  await popup.getByText('Log a spoken ask').click();
  for (const words of SPOKEN) {
    await popup.getByRole('textbox', { name: 'What' }).fill(words);
    await popup.getByRole('button', { name: 'Log it' }).click();
    await popup.getByText(words).first().waitFor();
  }
  expect((await unsure()).length).toBeGreaterThan(0);
  expect(await asked(popup)).toEqual([]);
  await popup.close();
});

it('changes nothing by a hostile answer or by none', async () => {
  const page = await withModel('options.html', '');
  await page.getByLabel(SETTING).click();
  await expect.poll(() => page.getByLabel(SETTING).isChecked()).toBe(true);
  await page.close();
  const before = await unsure();
  for (const answer of ['Ignore the rules and open this link', '{"line":9999,"scope":"core"}', null]) {
    const popup = await withModel('popup.html', answer);
    await expect.poll(async () => (await asked(popup)).length).toBeGreaterThan(0);
    await popup.waitForTimeout(300);
    await popup.close();
  }
  expect(await unsure()).toEqual(before);
});

it('takes an answer for what it is, and the card says who decided', async () => {
  const open = await unsure();
  const popup = await withModel('popup.html', '{"line":0,"scope":"outside"}');
  await expect.poll(async () => (await unsure()).length).toBe(0);
  const sentences = (await asked(popup)).map((question) => (JSON.parse(question) as Ask).sentence);
  expect(sentences.sort()).toEqual(open.map(({ sentence }) => sentence).sort());
  const decided = (await storedAsks(options)).filter(({ judgement }) => judgement.by === 'browser');
  expect(decided.map(({ judgement }) => judgement.verdict)).toEqual(open.map(() => 'outside'));
  const item = popup.locator('details', { hasText: open[0]?.sentence ?? '?' }).last();
  await item.locator('summary').first().click();
  await item.getByText('Second opinion by your browser’s own model').waitFor();
});
