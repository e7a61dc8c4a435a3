import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEvents, LARGEST_CALENDAR } from '../../../lib/core/log/calendar-events';

const NOVEMBER = { firstDay: '2026-11-01', lastDay: '2026-11-30' };

function calendar(...events: string[][]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}
function read(text: string, timeZone = 'Europe/Berlin') {
  const reading = calendarEvents(text, NOVEMBER, timeZone);
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}

describe('calendarEvents', () => {
  it('gives title, local day and length', () => {
    const text = calendar([
      'UID:1',
      'SUMMARY:Site visit',
      'DTSTART:20261118T230000Z',
      'DTEND:20261119T003000Z',
    ]);
    expect(read(text).events).toEqual([{ id: '1', title: 'Site visit', day: '2026-11-19', minutes: 90 }]);
    expect(read(text, 'America/Chicago').events).toMatchObject([{ day: '2026-11-18' }]);
  });

  it('takes a length instead of an end, and wall times of a named zone', () => {
    const text = calendar([
      'UID:1',
      'SUMMARY:Call',
      'DTSTART;TZID=America/Denver:20261118T180000',
      'DURATION:PT45M',
    ]);
    expect(read(text, 'Asia/Tokyo').events).toMatchObject([{ day: '2026-11-19', minutes: 45 }]);
  });

  it('gives every occurrence within the range, over a change of the clocks, but for those left out or moved', () => {
    const series = [
      'UID:w',
      'SUMMARY:Weekly',
      'DTSTART;TZID=Europe/Berlin:20261005T093000',
      'DTEND;TZID=Europe/Berlin:20261005T100000',
      'RRULE:FREQ=WEEKLY;BYDAY=MO',
      'EXDATE;TZID=Europe/Berlin:20261109T093000',
    ];
    const moved = [
      'UID:w',
      'RECURRENCE-ID;TZID=Europe/Berlin:20261116T093000',
      'SUMMARY:Weekly, longer',
      'DTSTART;TZID=Europe/Berlin:20261117T093000',
      'DTEND;TZID=Europe/Berlin:20261117T110000',
    ];
    expect(read(calendar(series, moved)).events.map(({ day, minutes }) => [day, minutes])).toEqual([
      ['2026-11-02', 30],
      ['2026-11-17', 90],
      ['2026-11-23', 30],
      ['2026-11-30', 30],
    ]);
  });

  it('takes no moved occurrence of another series for its own', () => {
    const series = (uid: string) => [
      `UID:${uid}`,
      `SUMMARY:${uid}`,
      'DTSTART:20261118T100000Z',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=2',
    ];
    const moved = [
      'UID:other',
      'SUMMARY:moved',
      'RECURRENCE-ID:20261118T100000Z',
      'DTSTART:20261120T100000Z',
      'DURATION:PT2H',
    ];
    const { events } = read(calendar(series('one'), series('other'), moved));
    expect(events.map(({ title, day }) => `${title} ${day.slice(8)}`).sort()).toEqual([
      'moved 20',
      'one 18',
      'one 19',
      'other 19',
    ]);
  });

  it('leaves out what is all day, cancelled, or of no length', () => {
    const text = calendar(
      ['UID:1', 'SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20261118'],
      ['UID:2', 'SUMMARY:Off', 'STATUS:CANCELLED', 'DTSTART:20261118T100000Z', 'DTEND:20261118T110000Z'],
      ['UID:3', 'SUMMARY:Reminder', 'DTSTART:20261118T100000Z', 'DTEND:20261118T100000Z'],
    );
    expect(read(text).events).toEqual([]);
  });

  it('ends with a rule that does not', () => {
    const text = calendar(['UID:1', 'DTSTART:19700101T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY']);
    expect(read(text)).toEqual({ ok: true, events: [], isCut: true });
  });

  it.each([
    ['a rule', 'RRULE:FREQ=WEEKLY;WKST=XX'],
    ['a length', 'DURATION:one hour'],
    ['a line', 'no colon in here'],
  ])('reads the rest of a file with %s that means nothing', (_, broken) => {
    const text = calendar(
      ['UID:1', 'SUMMARY:Broken', 'DTSTART:20261118T100000Z', broken],
      ['UID:2', 'SUMMARY:Sound', 'DTSTART:20261118T120000Z', 'DTEND:20261118T130000Z'],
    );
    const { events } = read(text);
    expect(events.map(({ title }) => title)).toContain('Sound');
  });

  it('says what is wrong with a file', () => {
    expect(calendarEvents('Dear Maya', NOVEMBER, 'UTC')).toEqual({ ok: false, reason: 'noCalendar' });
    expect(calendarEvents('', NOVEMBER, 'UTC')).toEqual({ ok: false, reason: 'noCalendar' });
    expect(calendarEvents('x'.repeat(LARGEST_CALENDAR + 1), NOVEMBER, 'UTC')).toEqual({
      ok: false,
      reason: 'tooLarge',
    });
  });

  it('never throws, whatever the lines of a file are', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'END:VTIMEZONE',
        'DTSTART:20261118T100000Z',
        'DTSTART:x',
        'DTEND:20261199T999999',
        'RRULE:FREQ=DAILY;COUNT=-1',
        'RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2',
        'DURATION:P',
        'RECURRENCE-ID:20261118T100000Z',
        'UID:1',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        calendarEvents(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), NOVEMBER, 'UTC');
      }),
      { numRuns: 300 },
    );
  });
});
