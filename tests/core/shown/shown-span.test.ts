import { expect, it } from 'vitest';
import { shownSpan } from '../../../lib/core/shown/shown-span';

const ZONE = 'America/Chicago';

const NOW = Date.UTC(2026, 10, 23, 15);
const span = (when: string, language: string) => shownSpan({ when, language }, NOW, ZONE);

function local(time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE }).format(
    time,
  );
}

it.each([
  ['Thursday, November 26⋅2:00 – 2:30pm', 'en', '2026-11-26 14:00', 30],
  ['Thursday, November 26 · 11:30am – 12:30pm', 'en', '2026-11-26 11:30', 60],
  ['Thursday, November 26 · 11:30 – 12:30pm', 'en', '2026-11-26 11:30', 60],
  ['Thu, Jan 7 · 2 – 3pm', 'en', '2027-01-07 14:00', 60],
  ['Monday, December 28, 2026 10:00am to 11:45am', 'en', '2026-12-28 10:00', 105],
  ['Nov 26, 2026 2:00pm 2:30pm Nov 26, 2026', 'en', '2026-11-26 14:00', 30],
  ['Donnerstag, 26. November · 14:00 – 14:30', 'de', '2026-11-26 14:00', 30],
  ['Do, 26.11.2026 14:00 bis 15:30', 'de', '2026-11-26 14:00', 90],
  ['jeudi 26 novembre · 14:00 – 15:00', 'fr', '2026-11-26 14:00', 60],
  ['torsdag 26. november kl. 14.00 – 14.45', 'da', '2026-11-26 14:00', 45],
  ['11月 26日 (木曜日)⋅午後2:00～2:30', 'ja', '2026-11-26 14:00', 30],
  ['11월 26일 (목요일)⋅오후 2:00~2:30', 'ko', '2026-11-26 14:00', 30],
  ['Thu 11/26/2026 2:00 PM - 2:30 PM', 'en', '2026-11-26 14:00', 30],
  ['Tue 01/12/2026 14:00 - 14:30', 'en', '2026-12-01 14:00', 30],
  ['Thu 03/12/2026 14:00', 'en', '2026-12-03 14:00', null],
  ['Thu 12/3/2026 2:00 PM - 2:30 PM', 'en', '2026-12-03 14:00', 30],
  ['Mo 12/01/2026', 'de', '2026-01-12 23:59', null],
  ['Tomorrow at 9:00 – 9:15am', 'en', '2026-11-24 09:00', 15],
  ['Heute 16:00-17:00', 'de', '2026-11-23 16:00', 60],
  ['November 26, 2026, 10:00pm – November 27, 2026, 1:00am', 'en', '2026-11-26 22:00', 180],
  ['Saturday, November 28', 'en', '2026-11-28 23:59', null],
  ['November 28 – 29, 2026', 'en', '2026-11-28 23:59', null],
  ['Thursday, November 26⋅2:00pm', 'en', '2026-11-26 14:00', null],
])('%s (%s) begins %s and takes %s minutes', (text, language, start, minutes) => {
  const found = span(text, language);
  expect(found && [local(found.start), found.minutes]).toEqual([start, minutes]);
});

it.each(['2:00 – 2:30pm', 'Someday', '', '11/05/2026 14:00', 'Fri 03/12/2027', 'Weekly on Thursday'])(
  '%j names no day, or could mean two',
  (text) => {
    expect(span(text, 'en')).toBeNull();
  },
);

it('a language tag that does not exist is no error', () => {
  expect(span('Thursday, November 26 · 2:00 – 2:30pm', 'not a language')).toBeNull();
});
