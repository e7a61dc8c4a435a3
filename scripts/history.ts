// The dashboard on a generated history, in a fresh profile: `npm run history [-- --days N] [--per-day N] [--out FOLDER]`.
// With a display the browser stays open; with `--out` it saves the page as pictures (light, dark) and as it prints, and ends.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onlineSales } from '../lib/core/templates/online-sales';
import { launchChromium } from './browser/chromium';
import { setUp } from './demo/set-up';
import { fill } from './history/fill';
import { history } from './history/generate';

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '60' },
    'per-day': { type: 'string', default: '6' },
    out: { type: 'string' },
  },
});
const { context, origin, ...launched } = await launchChromium('.output/chrome-mv3', {
  headless: values.out !== undefined,
});
const page = await setUp({ context, origin, ...launched });
const asks = history({
  days: Number(values.days),
  asksPerDay: Number(values['per-day']),
  now: Date.now(),
  aor: onlineSales,
  seed: 1,
});
await fill(page, asks);
await page.goto(`${origin}/dashboard.html`);
await page.locator('svg.remit-chart').nth(5).waitFor();
console.log(`${String(asks.length)} asks in ${values.days} days`);
if (values.out === undefined) {
  await new Promise((end) => context.once('close', end));
} else {
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(out, `figures-${colorScheme}.png`), fullPage: true });
  }
  // As wide as browsers leave it by themselves.
  const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
  await page.pdf({ path: join(out, 'figures.pdf'), format: 'A4', margin });
  await context.close();
}
