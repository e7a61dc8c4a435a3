// Saves the popup in every language as a picture: `npx tsx scripts/languages.ts [FOLDER]` (after `npm run build`).
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onlineSales } from '../lib/core/templates/online-sales';
import { launchChromium } from './browser/chromium';
import { fill } from './history/fill';
import { history } from './history/generate';

type Messages = Record<string, { readonly message: string }>;

const BUILD = '.output/chrome-mv3';
const folder = process.argv[2] ?? 'scripts/demo/pictures';
mkdirSync(folder, { recursive: true });
for (const locale of readdirSync(join(BUILD, '_locales'))) {
  // Linux takes the language of the interface from the environment only.
  process.env['LANGUAGE'] = locale;
  const { context, origin } = await launchChromium(BUILD, { args: [`--lang=${locale.replace('_', '-')}`] });
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`${origin}/options.html`);
  const messages = JSON.parse(
    readFileSync(join(BUILD, '_locales', locale, 'messages.json'), 'utf8'),
  ) as Messages;
  const textOf = (name: string) => messages[name]?.message ?? '';
  await page.getByRole('button', { name: textOf('template_use') }).click();
  await page.getByRole('heading', { name: textOf('options_heading') }).waitFor();
  await fill(page, history({ days: 7, asksPerDay: 3, now: Date.now(), aor: onlineSales, seed: 3 }));
  await page.goto(`${origin}/popup.html`);
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  const file = join(folder, `popup-${textOf('extension_language')}.png`);
  await page.screenshot({ path: file });
  console.log(`${file}: ${await page.evaluate(() => document.documentElement.lang)}`);
  await context.close();
}
