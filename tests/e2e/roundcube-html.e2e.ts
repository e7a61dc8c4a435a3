import { readdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { chipSaying, openCard, press, preview, until } from './chip-and-card';
import { missingRoundcube, startRoundcube, stopRoundcube } from './roundcube-server';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const missing = missingRoundcube();
if (missing) console.warn(`Roundcube with HTML mail is not tested: ${missing}.`);

describe.skipIf(missing)('on a running Roundcube that writes replies as HTML', () => {
  let launched: Launched;
  let webmail: Page;
  let sent: string;

  beforeAll(async () => {
    const roundcube = startRoundcube('html');
    sent = roundcube.sent;
    launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
    const options = await launched.context.newPage();
    await options.goto(`${launched.origin}/options.html`);
    await options.getByRole('button', { name: 'Use this template' }).click();
    await options.getByRole('textbox', { name: 'Your names' }).fill('Maya');
    webmail = await launched.context.newPage();
    await webmail.goto(roundcube.url);
    await webmail.locator('#rcmloginuser').fill(roundcube.user);
    await webmail.locator('#rcmloginpwd').fill(roundcube.password);
    await webmail.locator('#rcmloginsubmit').click();
    await webmail.locator('#messagelist tr.message').first().waitFor();
  });
  afterAll(async () => {
    await launched.context.close();
    stopRoundcube('html');
  });

  async function select(subject: string): Promise<void> {
    await webmail.locator('#messagelist tr.message', { hasText: subject }).first().click();
    await webmail.frameLocator('#messagecontframe').locator('h2.subject', { hasText: subject }).waitFor();
  }

  const editorFrame = async (): Promise<Frame | undefined> =>
    (await (await webmail.$('#composebody_ifr'))?.contentFrame()) ?? undefined;

  it('reads an HTML mail without what it quotes', async () => {
    await select('Revised electrical drawings');
    await chipSaying(webmail, /Open the answers$/);
    expect(await (await preview(webmail)).locator('#messagebody remit-chip').count()).toBe(0);
  });

  it('reads it in the full view too', async () => {
    const inbox = webmail.url();
    const { searchParams } = new URL((await preview(webmail)).url());
    await webmail.goto(
      `${inbox.replace(/\?.*/, '')}?_task=mail&_action=show&_mbox=INBOX&_uid=${searchParams.get('_uid') ?? ''}`,
    );
    await chipSaying(webmail, /Open the answers$/);
    expect(await webmail.locator('remit-chip').count()).toBe(1);
    expect(await webmail.locator('#messagebody remit-chip').count()).toBe(0);
    await webmail.goto(inbox);
    await webmail.locator('#messagelist tr.message').first().waitFor();
  });

  it('puts a plain draft into TinyMCE above the quotation, and sends nothing', async () => {
    await select('Revised electrical drawings');
    await chipSaying(webmail, /./);
    const card = await openCard(webmail, await preview(webmail));
    await press(card, card.getByRole('button', { name: 'No', exact: true }));
    await press(card, card.getByRole('button', { name: 'Insert into reply' }));
    await webmail.locator('#composebody_ifr').waitFor();
    const editor = await until(editorFrame, 'the editor', webmail);
    await editor.waitForFunction(() => document.body.innerText.includes('I can’t take this on.'));
    const [text = '', markup = ''] = await editor.evaluate(() => [
      document.body.innerText,
      document.body.innerHTML,
    ]);
    expect(text.indexOf('I can’t take this on.')).toBeLessThan(text.indexOf('wrote:'));
    expect(text.match(/I can’t take this on\./g)).toHaveLength(1);
    expect(markup).toContain('<blockquote');
    expect(markup).not.toMatch(/remit|undefined/i);
    expect(readdirSync(sent)).toEqual([]);
    // What Roundcube would send is what its editor holds.
    const field = await webmail.evaluate(() => {
      const { tinymce } = window as unknown as { tinymce: { activeEditor: { getContent(): string } } };
      return tinymce.activeEditor.getContent();
    });
    expect(field).toContain('take this on.');
  });
});
