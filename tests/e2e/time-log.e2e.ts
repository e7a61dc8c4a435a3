import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, localDay } from '../../lib/core/basics/week';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { storedAsks } from '../../scripts/browser/stored-asks';
import { setUp } from '../../scripts/demo/set-up';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

let launched: Launched;
let page: Page;
const today = () => localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
const logged = async () => (await storedAsks(page)).filter(({ origin }) => origin === 'log');

beforeAll(async () => {
  launched = await launchChromium(BUILD);
  page = await setUp(launched);
});
afterAll(() => launched.context.close());

describe('the time log', () => {
  it('counts what was done without an ask, judged by the AoR', async () => {
    await page.goto(`${launched.origin}/time-log.html`);
    await page.getByLabel('What did you do?').fill('Called back three new website leads');
    await page.getByLabel('Minutes', { exact: true }).first().fill('45');
    await page.getByLabel('What did you do?').press('Enter');
    await page.getByText('Called back three new website leads').waitFor();
    expect(await logged()).toMatchObject([
      { origin: 'log', minutes: 45, minutesFrom: 'person', day: today(), answer: { kind: 'slide' } },
    ]);
    await page.getByText('Today, 45 min').waitFor();
  });

  it('lets line and minutes be put right, and an entry be taken out', async () => {
    await page.getByLabel('Minutes: Called back three new website leads').fill('60');
    await page.getByLabel('Minutes: Called back three new website leads').press('Enter');
    await page.getByText('Today, 1 h').waitFor();
    const row = page.getByRole('listitem').filter({ hasText: 'Called back three' });
    await row.getByRole('combobox').selectOption({ label: 'Not mine, fits no line' });
    await expect.poll(async () => (await logged())[0]?.judgement.verdict).toBe('outside');
    await page.getByRole('button', { name: 'Take out: Called back three new website leads' }).click();
    await page.getByText('Nothing noted today').waitFor();
  });

  it('takes meetings over from a calendar after a look, once', async () => {
    const start = addDays(today(), -8).replaceAll('-', '');
    const file = join(mkdtempSync(join(tmpdir(), 'remit-')), 'work.ics');
    const event = (uid: string, lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
    const text = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...event('w', [
        'SUMMARY:Website redesign meeting',
        `DTSTART:${start}T100000Z`,
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=2',
      ]),
      ...event('d', ['SUMMARY:Dentist', `DTSTART:${start}T130000Z`, 'DURATION:PT30M']),
      'END:VCALENDAR',
    ].join('\r\n');
    writeFileSync(file, text);
    await page.getByLabel('Calendar file').setInputFiles(file);
    await page.getByText('3 timed events in the last four weeks, 0 of them taken over before.').waitFor();
    await page.getByLabel('Dentist').uncheck();
    await page.getByRole('button', { name: 'Take over 2' }).click();
    await page.getByText('2 taken over.').waitFor();
    const meetings = (await logged()).filter(({ sentence }) => sentence.includes('redesign'));
    expect(meetings.map(({ day }) => day).sort()).toEqual([addDays(today(), -8), addDays(today(), -1)]);
    await page.getByLabel('Calendar file').setInputFiles([]);
    await page.getByLabel('Calendar file').setInputFiles(file);
    await page.getByText('3 timed events in the last four weeks, 2 of them taken over before.').waitFor();
  });

  it('says what is wrong with a file, and loses nothing', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'remit-')), 'letter.ics');
    writeFileSync(file, 'Dear Maya');
    const before = await logged();
    await page.getByLabel('Calendar file').setInputFiles(file);
    await page.getByText('This is no calendar file.').waitFor();
    expect(await logged()).toEqual(before);
  });

  it('enters what comes every week by itself', async () => {
    await page.getByLabel('What comes every week').fill('Sales stand-up');
    for (const box of await page.getByRole('group', { name: 'On' }).getByRole('checkbox').all())
      await box.check();
    await page.getByRole('button', { name: 'Add to every week' }).click();
    await page.getByText('Sales stand-up').first().waitFor();
    await expect
      .poll(async () => (await logged()).filter(({ sentence }) => sentence === 'Sales stand-up'))
      .toMatchObject([{ day: today(), minutes: 30, minutesFrom: 'line' }]);
  });
});

describe('the weekly review', () => {
  it('confirms guessed minutes in one list', async () => {
    await page.goto(`${launched.origin}/review.html`);
    await page.getByLabel('Minutes: Sales stand-up').fill('20');
    await page.getByRole('button', { name: 'Confirm: Sales stand-up' }).click();
    await page.getByText('Every length of time is confirmed.').waitFor();
    expect((await logged()).find(({ sentence }) => sentence === 'Sales stand-up')).toMatchObject({
      minutes: 20,
      minutesFrom: 'person',
    });
  });

  it('takes what was said, and goes on where it was left', async () => {
    await page.getByRole('button', { name: 'Next: What was only said' }).click();
    await page.getByLabel('What', { exact: true }).fill('Could you redo the brochure for Juniper Creek?');
    await page.getByRole('button', { name: 'Log it' }).click();
    await expect
      .poll(async () => (await storedAsks(page)).some(({ origin }) => origin === 'spoken'))
      .toBe(true);
    await page.reload();
    await page.getByRole('heading', { name: 'What was only said' }).waitFor();
    await page.getByRole('button', { name: 'Next: What is still open' }).click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    await page.getByText('No ask is open.').waitFor();
  });

  it('ends with three sentences, a suggestion and the question of the field', async () => {
    await page.getByRole('button', { name: 'Next: What the week came to' }).click();
    await page.getByText('Is what I do now engaging leads or getting them to an appointment?').waitFor();
    await page.getByText('Asks outside your AoR: 0 taken on, 1 handed back.').waitFor();
    await page.getByText('For next week:').waitFor();
    await page.getByRole('button', { name: 'Done for this week' }).click();
    await page.waitForURL(/dashboard/);
    await page.goto(`${launched.origin}/review.html`);
    await page.getByRole('heading', { name: 'How long it took' }).waitFor();
  });
});
