import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AxeBuilder } from '@axe-core/playwright';
import { changedCopy } from '../../scripts/browser/changed-copy';
import { launchChromium } from '../../scripts/browser/chromium';
import { launchFirefox, openExtensionPage } from '../../scripts/browser/firefox';

const CHROMIUM_BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const FIREFOX_BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
/**
 * Where the browsers of Debian look for policies; for the whole machine, so each file goes when its test ends, and is for copies with
 * an id of their own: browsers of other tests run at the same time.
 */
const CHROMIUM_POLICY = '/etc/chromium/policies/managed/remit-test.json';
const FIREFOX_POLICY = '/etc/firefox/policies/policies.json';
const FIREFOX_ID = 'remit-with-policy@remit.example';
/** Only root may set policies, and only where nobody else has. */
const maySet = process.getuid?.() === 0 && !existsSync(FIREFOX_POLICY);

const POLICY = {
  organisation: 'Brightfield Homes',
  lines: [
    { title: 'Fire drill and safety briefings', scope: 'supporting', hoursPerWeek: 0.5 },
    { title: 'Company website', scope: 'outside', owner: 'Dana Reyes', contact: 'dana@brightfield.example' },
    { title: 'Odd line', scope: 'nobody knows' },
  ],
  templates: [
    { title: 'Model home host', lines: [{ title: 'Welcome visitors', scope: 'core', hoursPerWeek: 30 }] },
  ],
  owners: [{ name: 'Tess Oduya', contact: 'frontdesk@brightfield.example' }],
  maxHoursPerWeek: 38,
};

const set: string[] = [];
function setPolicy(file: string, content: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  set.push(file);
}
afterEach(() => {
  for (const file of set.splice(0)) rmSync(file, { force: true });
});

describe.runIf(maySet)('what an organisation sets', () => {
  it('is shown, fixed and reported where it is wrong, in Chromium', async () => {
    // Without the key in its manifest the id is that of the folder.
    const copy = changedCopy(CHROMIUM_BUILD, { key: undefined });
    const probe = await launchChromium(copy);
    const id = new URL(probe.origin).host;
    await probe.context.close();
    setPolicy(CHROMIUM_POLICY, { '3rdparty': { extensions: { [id]: POLICY } } });
    const { context, origin } = await launchChromium(copy, { args: ['--lang=en-US'] });
    try {
      const page = await context.newPage();
      await page.goto(`${origin}/options.html`);
      await page.getByText('Set by your organisation, Brightfield Homes').waitFor();
      await page.getByText('are ignored: lines 3: scope.').waitFor();
      await page.getByText('2 lines of your AoR, read-only').waitFor();
      await page.locator('summary', { hasText: 'Fire drill' }).click();
      const line = page.locator('details[open]', { hasText: 'Fire drill' });
      await line.getByText('cannot be changed here').waitFor();
      expect(await line.getByLabel('What', { exact: true }).isDisabled()).toBe(true);
      expect(await line.getByRole('button', { name: 'Remove' }).count()).toBe(0);
      expect(await page.getByLabel('Working hours a week').inputValue()).toBe('38');
      expect(await page.getByRole('option', { name: 'Model home host · 1 line' }).count()).toBe(1);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
      await page.getByRole('button', { name: 'Use this template' }).click();
      await page.locator('summary', { hasText: 'Welcome visitors' }).waitFor();
      await page.locator('summary', { hasText: 'Company website' }).waitFor();
    } finally {
      await context.close();
    }
  });

  it('is shown in Firefox', async () => {
    setPolicy(FIREFOX_POLICY, { policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: POLICY } } } });
    const gecko = { id: FIREFOX_ID, strict_min_version: '128.0' };
    const copy = changedCopy(FIREFOX_BUILD, { browser_specific_settings: { gecko } });
    const browser = await launchFirefox(copy);
    try {
      const page = await openExtensionPage(browser, 'options.html');
      const shown = () => page.evaluate(() => document.body.innerText);
      await expect.poll(shown).toContain('Set by your organisation, Brightfield Homes');
      expect(await shown()).toContain('are ignored: lines 3: scope.');
      expect(await shown()).toContain('Fire drill and safety briefings');
    } finally {
      await browser.close();
    }
  });
});

it('names the schema of the policy in Chromium’s manifest alone, and asks for nothing to report to', () => {
  const chromium = readFileSync(`${CHROMIUM_BUILD}/manifest.json`, 'utf8');
  expect(JSON.parse(chromium)).toMatchObject({ storage: { managed_schema: 'policy-schema.json' } });
  expect(existsSync(`${CHROMIUM_BUILD}/policy-schema.json`)).toBe(true);
  const schema = readFileSync(`${CHROMIUM_BUILD}/policy-schema.json`, 'utf8');
  expect(schema).not.toMatch(/url|report|endpoint/i);
});
