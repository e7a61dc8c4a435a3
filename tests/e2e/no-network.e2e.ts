import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onlineSales } from '../../lib/core/templates/online-sales';
import { changedCopy } from '../../scripts/browser/changed-copy';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { setUp } from '../../scripts/demo/set-up';
import { openMessage } from '../../scripts/demo/walk';
import { fill } from '../../scripts/history/fill';
import { history } from '../../scripts/history/generate';
import { chipSaying, openCard, press, preview } from './chip-and-card';
import { loggedRequests, networkLog } from './requests';
import { uidOf } from './demo-mailbox';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const PAGES = readdirSync(BUILD).filter((file) => file.endsWith('.html'));
const OUTSIDE = uidOf('Quick move-in page');

/** Addresses that pages and workers asked for, but those of the extension's own files and of data in the address. */
function askedFor({ context }: Launched): string[] {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (!/^(chrome-extension|data|blob|about):/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** A build whose pages and worker may connect to anything: what must then be seen. */
function withoutPolicy(build: string): string {
  return changedCopy(build, {
    host_permissions: ['http://127.0.0.1/*'],
    content_security_policy: undefined,
  });
}

describe('every page of the extension, its worker and a mailbox with an ask', () => {
  it('send nothing to anywhere but the mailbox’s own server', async () => {
    const server = await startDemoServer();
    const { origin: mail } = new URL(server.url);
    const log = networkLog();
    const launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']), { args: log.args });
    const asked = askedFor(launched);
    const page = await setUp(launched);
    await fill(page, history({ days: 30, asksPerDay: 4, now: Date.now(), aor: onlineSales, seed: 3 }));
    for (const file of PAGES) {
      await page.goto(`${launched.origin}/${file}`);
      await page.locator('#root > :not(.shell)').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
    }
    const mailbox = await launched.context.newPage();
    await mailbox.goto(server.url);
    await openMessage(mailbox, OUTSIDE);
    await chipSaying(mailbox, /Outside my AoR/);
    const card = await openCard(mailbox, await preview(mailbox));
    // The week’s hours for outside work may be used up: then the button says so.
    await press(card, card.getByRole('button', { name: /^Yes(, over|$)/ }));
    await card.getByText('You said yes').waitFor();
    await launched.context.close();
    await server.close();

    expect(PAGES.length).toBeGreaterThanOrEqual(9);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => new URL(url).origin !== mail)).toEqual([]);
    const logged = loggedRequests(log.file);
    expect(logged.filter(({ url }) => url.startsWith(mail)).length).toBeGreaterThan(3);
    expect(logged.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  });

  it('would be caught: a worker and a page that may connect are seen in the log', async () => {
    const server = await startDemoServer();
    const log = networkLog();
    const launched = await launchChromium(withoutPolicy(BUILD), { args: log.args });
    const page = await launched.context.newPage();
    await page.goto(`${launched.origin}/welcome.html`);
    const address = (who: string) => `${new URL(server.url).origin}/?from=${who}`;
    await page.evaluate((url) => fetch(url).then(() => undefined), address('page'));
    await launched.worker.evaluate((url) => fetch(url).then(() => undefined), address('worker'));
    await launched.context.close();
    await server.close();

    const caught = loggedRequests(log.file).filter(({ initiator }) => initiator === launched.origin);
    expect(caught.map(({ url }) => new URL(url).searchParams.get('from'))).toEqual(['page', 'worker']);
  });
});
