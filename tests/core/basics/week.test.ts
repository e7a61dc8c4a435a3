import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDay, localHour, weekOf } from '../../../lib/core/basics/week';

describe('localDay', () => {
  it('is the day of the given zone, not of the machine', () => {
    const at = Date.UTC(2026, 10, 18, 2);
    expect(localDay(at, 'America/New_York')).toBe('2026-11-17');
    expect(localDay(at, 'Asia/Tokyo')).toBe('2026-11-18');
  });

  it('holds on both sides of a change of the clocks', () => {
    expect(localDay(Date.UTC(2026, 2, 29, 0, 30), 'Europe/Berlin')).toBe('2026-03-29');
    expect(localDay(Date.UTC(2026, 9, 25, 22, 59), 'Europe/Berlin')).toBe('2026-10-25');
    expect(localDay(Date.UTC(2026, 9, 25, 23, 0), 'Europe/Berlin')).toBe('2026-10-26');
  });
});

describe('localHour', () => {
  it('is the hour on the clock of the zone, before, in and after a change of the clocks', () => {
    expect(localHour(Date.UTC(2026, 9, 23, 8), 'Europe/Berlin')).toBe(10);
    expect(localHour(Date.UTC(2026, 9, 30, 9), 'Europe/Berlin')).toBe(10);
    expect(localHour(Date.UTC(2026, 2, 29, 0, 59), 'Europe/Berlin')).toBe(1);
    expect(localHour(Date.UTC(2026, 2, 29, 1, 0), 'Europe/Berlin')).toBe(3);
    expect(localHour(Date.UTC(2026, 9, 23, 22), 'Europe/Berlin')).toBe(0);
  });
});

describe('weekOf', () => {
  it('begins on the given weekday', () => {
    expect(weekOf('2026-11-18', 1)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    expect(weekOf('2026-11-18', 7)[0]).toBe('2026-11-15');
    expect(weekOf('2026-11-15', 7)[0]).toBe('2026-11-15');
  });

  it('holds its day, for any day and first weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 7 }), (offset, first) => {
        const day = addDays('1990-01-01', offset);
        expect(weekOf(day, first)).toContain(day);
      }),
    );
  });
});
