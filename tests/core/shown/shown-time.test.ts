import { expect, it } from 'vitest';
import { shownTime } from '../../../lib/core/shown/shown-time';

const ZONE = 'Europe/London';
const shown = (text: string, language: string) => shownTime({ texts: [text], language }, ZONE);

function local(text: string, language: string): string | null {
  const time = shown(text, language);
  return time === null
    ? null
    : new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE }).format(
        time,
      );
}

it.each([
  ['Nov 17, 2026, 2:02 PM', 'en', '2026-11-17 14:02'],
  ['17 Nov 2026, 12:05 am', 'en-GB', '2026-11-17 00:05'],
  ['Tue 17 November 2026 at 09:30', '', '2026-11-17 09:30'],
  ['May 3, 2026', 'en', '2026-05-03 00:00'],
  ['2026-11-21 07:58', 'en', '2026-11-21 07:58'],
  ['2026/11/21 07:58', 'ja', '2026-11-21 07:58'],
  ['2016年5月4日 上午10:08', 'zh-CN', '2016-05-04 10:08'],
  ['2026年11月17日 下午2:02', 'zh-CN', '2026-11-17 14:02'],
  ['17. November 2026 um 14:02', 'de', '2026-11-17 14:02'],
  ['17.11.2026 08:05', 'de', '2026-11-17 08:05'],
  ['17 nov. 2026 à 14:02', 'fr', '2026-11-17 14:02'],
  ['17 septembre 2026, 08:00', 'fr', '2026-09-17 08:00'],
  ['3 März 2026, 08:00', 'de', '2026-03-03 08:00'],
  ['September 3, 2026', 'en-GB', '2026-09-03 00:00'],
  ['mar 3 nov 2026, 14:02', 'it', '2026-11-03 14:02'],
  ['17 de noviembre de 2026, 14:02', 'es', '2026-11-17 14:02'],
])('%s (%s) is %s', (text, language, expected) => {
  expect(local(text, language)).toBe(expected);
});

it('a time with its zone is exact', () => {
  expect(shown('2026-11-17T14:02:00Z', 'en')).toBe(Date.UTC(2026, 10, 17, 14, 2));
  expect(shown('2026-11-17T14:02:00.000+02:00', 'en')).toBe(Date.UTC(2026, 10, 17, 12, 2));
});

it.each([
  'Tue 14:02',
  'Yesterday',
  '2 hours ago',
  '11/05/2026',
  '05/11/2026 14:02',
  'Room 2026',
  '',
  '3 Foo 2026',
])('%j can mean several days, or none', (text) => {
  expect(shown(text, 'en')).toBeNull();
});

it('a language tag that does not exist is no error', () => {
  expect(shown('Nov 17, 2026', 'not a language')).toBeNull();
});

it('of several texts, the first that can be read is meant', () => {
  const texts = ['Tue', '2026-11-17T14:02:00Z', 'Nov 18, 2026'];
  expect(shownTime({ texts, language: 'en' }, ZONE)).toBe(Date.UTC(2026, 10, 17, 14, 2));
});
