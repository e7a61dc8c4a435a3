// The browser with Remit on a demo mailbox. With a display it stays open; without one it prints what was spotted and
// judged, and saves screenshots. `--headless` forces the latter, `--out FOLDER` says where the screenshots go.
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { onlineSales } from '../lib/core/templates/online-sales';
import { launchChromium } from './browser/chromium';
import { grantedCopy } from './browser/granted-copy';
import { startDemoServer } from './demo/demo-server.mjs';
import { saveScreenshots } from './demo/screenshots';
import { setUp } from './demo/set-up';
import { tableOf, walk } from './demo/walk';

const BUILD = '.output/chrome-mv3';

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay || process.env['CI'] === 'true';
const out = resolve(
  process.argv[process.argv.indexOf('--out') + 1 || process.argv.length] ?? '.output/screenshots',
);

const server = await startDemoServer();
const granted = grantedCopy(BUILD, ['http://127.0.0.1/*']);
const launched = await launchChromium(granted, { headless });
const extensionPage = await setUp(launched);
const mailbox = await launched.context.newPage();
await mailbox.goto(server.url);

if (headless) {
  console.log(tableOf(await walk(launched, mailbox, extensionPage), onlineSales));
  mkdirSync(out, { recursive: true });
  console.log(`\nScreenshots: ${(await saveScreenshots(launched, mailbox, out)).join(', ')}`);
  await launched.context.close();
} else {
  console.log(
    `The demo mailbox is open: ${server.url}\nChoose a message; a chip appears beside it. Close the browser to end.`,
  );
  await mailbox.bringToFront();
  await new Promise((end) => launched.context.once('close', end));
}
await server.close();
for (const folder of [granted, launched.profile])
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
