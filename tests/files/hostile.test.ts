// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../lib/core/data/read-backup';
import { csvOf } from '../../lib/core/figures/csv';
import { calendarEvents } from '../../lib/core/log/calendar-events';
import { personFrom } from '../../lib/sites/reading/people';

const NOVEMBER = { firstDay: '2026-11-01', lastDay: '2026-11-30' };

describe('a table for a spreadsheet', () => {
  it('computes nothing of what somebody wrote, whatever stands before the sign', () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\n=1',
      ' =1',
      '\u200b=1',
      '＝1',
      '\ufeff@x',
    ];
    for (const text of texts) expect(csvOf([[text]])).toMatch(/^"?'/);
    expect(csvOf([[-5, 'a = b', 'x-y']])).toBe('-5,a = b,x-y\r\n');
    expect(csvOf([['=HYPERLINK("x")']])).toBe('"\'=HYPERLINK(""x"")"\r\n');
  });
});

describe('a backup file', () => {
  const file = (rows: string) =>
    `{"remit":"backup","version":1,"savedAt":1,"tables":{"asks":[],"days":[],"askers":[],"documents":${rows},"aorVersions":[],"results":[]}}`;

  it('of a hundred thousand brackets in each other is refused or read, and breaks nothing', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const read = readBackup(file(`[{"name":"settings","value":${deep}}]`));
    expect(read === 'notJson' || typeof read === 'object').toBe(true);
    expect(readBackup(deep)).toMatch(/^not(Json|Backup)$/);
  });

  it('changes no object of the program by its names', () => {
    const read = readBackup(
      file('[{"name":"settings","value":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}]'),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(typeof read).toBe('object');
    expect(readBackup('{"__proto__":{"remit":"backup"}}')).toBe('notBackup');
  });

  it('with numbers beyond all is counted unreadable there', () => {
    const day = '{"day":"2026-11-18","names":[],"cells":[1e999],"hours":[]}';
    const read = readBackup(file('[]').replace('"days":[]', `"days":[${day}]`));
    expect(read).toMatchObject({ unreadable: 1, rows: { days: [] } });
  });
});

describe('a calendar', () => {
  const of = (...events: string[][]) =>
    [
      'BEGIN:VCALENDAR',
      ...events.flatMap((one) => ['BEGIN:VEVENT', ...one, 'END:VEVENT']),
      'END:VCALENDAR',
    ].join('\r\n');

  it('with a hundred rules that never end is cut, all of them together', () => {
    const rule = ['DTSTART:19700101T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY'];
    const text = of(...Array.from({ length: 100 }, (_, i) => [`UID:${String(i)}`, ...rule]));
    expect(calendarEvents(text, NOVEMBER, 'UTC')).toEqual({ ok: true, events: [], isCut: true });
  }, 60_000);
});

describe('a name', () => {
  it('turns or hides nothing beside it', () => {
    const { name, address } = personFrom('Dana\u202e \u200bReyes\u2066 <dana@brightfield.example>');
    expect(name).toBe('Dana Reyes');
    expect(address).toBe('dana@brightfield.example');
  });

  it('keeps the letters that join in other scripts', () => {
    expect(personFrom('می\u200cخواهم <p@brightfield.example>').name).toBe('می\u200cخواهم');
  });
});
