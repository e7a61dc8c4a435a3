// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../lib/core/data/read-backup';
import { calendarEvents, LARGEST_CALENDAR } from '../../lib/core/log/calendar-events';
import { readDescription } from '../../lib/files/read-description';
import { readers } from '../fixtures/file-readers';
import { calendarOf, hostileDocx, hostilePdf } from '../fixtures/hostile-files';

const NOVEMBER = { firstDay: '2026-11-01', lastDay: '2026-11-30' };
/** Milliseconds that a hostile file may take; the slowest takes a tenth of it. */
const PATIENCE = 30_000;
const read = (file: BlobPart) => readDescription(new Blob([file]), readers);
/** The PDF library counts in bytes. */
const readPdf = (file: string) => read(Buffer.from(file, 'latin1'));

describe('a Word file', () => {
  it('is read where nothing in it is hostile', async () => {
    expect(await read(await hostileDocx.harmless())).toMatchObject({ text: expect.stringContaining('x') });
  });

  it(
    'with entities of entities, ten to the ninth in all, is refused',
    async () => {
      expect(await read(await hostileDocx.laughs())).toEqual({ problem: 'broken' });
    },
    PATIENCE,
  );

  it('reaches no file and no address by an entity', async () => {
    for (const address of [new URL('../../package.json', import.meta.url).href, 'https://hostile.example/'])
      expect(await read(await hostileDocx.foreign(address))).toEqual({ problem: 'broken' });
  });

  it(
    'of a hundred thousand elements in each other is refused',
    async () => {
      expect(await read(await hostileDocx.deep())).toEqual({ problem: 'broken' });
    },
    PATIENCE,
  );
});

describe('a PDF file', () => {
  it('is read where nothing in it is hostile', async () => {
    expect(await readPdf(hostilePdf.harmless())).toMatchObject({
      text: expect.stringContaining('Answer the telephone'),
    });
  });

  it(
    'of a hundred thousand pages is too large',
    async () => {
      expect(await readPdf(hostilePdf.manyPages())).toEqual({ problem: 'tooLarge' });
    },
    PATIENCE,
  );

  it(
    'whose pages hold themselves, or which is brackets within brackets, is no text',
    async () => {
      for (const file of [hostilePdf.circle(), hostilePdf.deep()])
        expect((await readPdf(file)) as { problem?: string }).toMatchObject({
          problem: expect.stringMatching(/^(broken|noText|tooLarge)$/),
        });
    },
    PATIENCE,
  );
});

describe('a calendar', () => {
  it(
    'of a hundred thousand events is cut, and one that is larger is not read',
    () => {
      const all = calendarOf(100_000, 'DURATION:PT1H');
      const reading = calendarEvents(all, NOVEMBER, 'UTC');
      expect(reading).toMatchObject({ ok: true, isCut: true, events: { length: 1000 } });
      const larger = all.padEnd(LARGEST_CALENDAR + 1);
      expect(calendarEvents(larger, NOVEMBER, 'UTC')).toEqual({ ok: false, reason: 'tooLarge' });
    },
    PATIENCE,
  );

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=DAILY;COUNT=999999999',
    'FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7;BYMINUTE=0,1,2,3,4,5',
    'FREQ=WEEKLY;UNTIL=99991231T000000Z;WKST=XX',
  ])(
    'with two hundred of the rule %s ends',
    (rule) => {
      const reading = calendarEvents(calendarOf(200, 'DURATION:PT1M', `RRULE:${rule}`), NOVEMBER, 'UTC');
      expect(reading.ok ? reading.events.length : 0).toBeLessThanOrEqual(1000);
    },
    PATIENCE,
  );
});

describe('a backup', () => {
  const tables = '"days":[],"askers":[],"documents":[],"aorVersions":[],"results":[]';
  const file = (asks: string) =>
    `{"remit":"backup","version":1,"savedAt":1,"tables":{"asks":[${asks}],${tables}}}`;

  it(
    'of fifty thousand rows that are none counts them unreadable',
    () => {
      const rows = Array.from({ length: 50_000 }, (_, i) => `{"id":"${String(i)}","judgement":[[[[]]]]}`);
      expect(readBackup(file(rows.join()))).toMatchObject({ unreadable: 50_000, rows: { asks: [] } });
    },
    PATIENCE,
  );

  it(
    'with one text of fifty million letters has no such ask',
    () => {
      const huge = `{"id":"1","sentence":"${'x'.repeat(50_000_000)}"}`;
      expect(readBackup(file(huge))).toMatchObject({ unreadable: 1, rows: { asks: [] } });
    },
    PATIENCE,
  );
});
