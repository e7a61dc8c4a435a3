import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
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
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  } finally {
    await context.close();
    vi.unstubAllEnvs();
  }
});
