import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, onTestFinished, vi } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium';

const ROOT = new URL('../../', import.meta.url);
const textsIn = (build: string, locale: string) =>
  readFileSync(new URL(`.output/${build}/_locales/${locale}/messages.json`, ROOT), 'utf8');

it.each(['chrome-mv3', 'firefox-mv3'])('%s has every language by the names that browsers know', (build) => {
  const locales = readdirSync(new URL(`.output/${build}/_locales`, ROOT)).sort();
  const files = readdirSync(new URL('lib/locales', ROOT)).filter((name) => name.endsWith('.yml'));
  expect(files).toHaveLength(5);
  // Chromium and its store know no Portuguese without a country.
  expect(locales).toEqual(['de', 'en', 'es', 'fr', 'pt_BR', 'pt_PT']);
  expect(textsIn(build, 'pt_PT')).toBe(textsIn(build, 'pt_BR'));
  expect(textsIn(build, 'pt_BR')).toContain('Identifica pedidos');
});

it.each([
  ['pt-BR', 'pt', 'Minha área de responsabilidade'],
  ['pt-PT', 'pt', 'Minha área de responsabilidade'],
  ['de', 'de', 'Mein Verantwortungsbereich'],
])('a browser in %s shows its texts', async (browserLanguage, language, heading) => {
  // Linux takes the language of the interface from the environment only.
  vi.stubEnv('LANGUAGE', browserLanguage.replace('-', '_'));
  const { context, origin } = await launchChromium(new URL('.output/chrome-mv3', ROOT).pathname, {
    args: [`--lang=${browserLanguage}`],
  });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/options.html`);
    await page.getByText(heading).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang.split('-')[0])).toBe(language);
  } finally {
    await context.close();
    vi.unstubAllEnvs();
  }
});

/** What a person's browser is set to, the locale it then speaks, and the first day of a week there (1 = Monday … 7 = Sunday). */
it.for([
  { set: 'en-US', locale: 'en-US', firstDay: 7 },
  { set: 'en-GB', locale: 'en-GB', firstDay: 1 },
  { set: 'de-AT', locale: 'de', firstDay: 1 },
  { set: 'es-MX', locale: 'es-419', firstDay: 1 },
  { set: 'fr-CA', locale: 'fr', firstDay: 1 },
  { set: 'pt-BR', locale: 'pt-BR', firstDay: 7 },
])('a browser set to $set has its weeks and dates as there', async ({ set, locale, firstDay }, { skip }) => {
  vi.stubEnv('LANGUAGE', set.replace('-', '_'));
  const { context, origin } = await launchChromium(new URL('.output/chrome-mv3', ROOT).pathname, {
    args: [`--lang=${set}`],
  });
  onTestFinished(async () => {
    await context.close();
    vi.unstubAllEnvs();
  });
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const spoken = await page.evaluate(() => (globalThis as unknown as Extension).chrome.i18n.getUILanguage());
  // Debian has the languages in a package of their own.
  skip(spoken !== locale, `this Chromium does not speak ${locale}`);
  await page.evaluate(() =>
    (globalThis as unknown as Extension).chrome.runtime.sendMessage({ remit: 'sample:fill' }),
  );
  await page.goto(`${origin}/dashboard.html`);
  await page.locator('header select').first().selectOption('week');
  const today = new Date();
  const sinceFirst = (today.getDay() - firstDay + 7) % 7;
  const first = new Date(today.getFullYear(), today.getMonth(), today.getDate() - sinceFirst);
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(first);
  const range = async () => ` ${(await page.locator('header p').first().innerText()).trim()} `;
  await expect.poll(range).toContain(` ${date} `);
});

interface Extension {
  readonly chrome: {
    readonly i18n: { getUILanguage(): string };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}
