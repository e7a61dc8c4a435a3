import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayText, durationText, hoursText, monthText, weekdayText } from '../../lib/locales/format';
import { firstDayOfWeek, uiLocale } from '../../lib/locales/ui-locale';
import { texts } from './texts';

/** A browser in a language, with the texts it would show, and the languages that pages are told. */
function browserIn(locale: string, textsIn: string, languages: readonly string[] = [locale]) {
  const own = texts(textsIn);
  vi.stubGlobal('navigator', { languages });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(locale);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name: string, slots?: unknown) =>
    (own.get(name)?.join(' | ') ?? '').replace(/\$(\d)/g, (_, n: string) =>
      String((slots as string[])[Number(n) - 1]),
    ),
  );
}

afterEach(() => vi.unstubAllGlobals());

const FRIDAY = new Date(2026, 10, 13, 12).getTime();

describe.each([
  ['de', 'de', ['Fr., 13. Nov.', '1,5\u00a0Std.', 'Mo', 'Nov. 2026', 1]],
  ['es', 'es', ['vie, 13 nov', '1,5\u00a0h', 'lun', 'nov 2026', 1]],
  ['fr', 'fr', ['ven. 13 nov.', '1,5\u00a0h', 'lun.', 'nov. 2026', 1]],
  ['pt-BR', 'pt', ['sex., 13 de nov.', '1,5\u00a0h', 'seg.', 'nov. de 2026', 7]],
  ['en-US', 'en', ['Fri, Nov 13', '1.5 h', 'Mon', 'Nov 2026', 7]],
  ['en-GB', 'en', ['Fri 13 Nov', '1.5 h', 'Mon', 'Nov 2026', 1]],
  ['fi', 'en', ['Fri, Nov 13', '1.5 h', 'Mon', 'Nov 2026', 1]],
] as const)('in a browser in %s', (locale, textsIn, said) => {
  beforeEach(() => browserIn(locale, textsIn));

  it('says days, lengths, weekdays and months as the texts do, and begins the week as people there do', () => {
    expect([
      dayText(FRIDAY),
      durationText(90),
      weekdayText(1),
      monthText('2026-11'),
      firstDayOfWeek(),
    ]).toEqual(said);
  });
});

it('keeps the region where the texts are in the language of the browser', () => {
  browserIn('de-CH', 'de');
  expect([uiLocale(), hoursText(1.5)]).toEqual(['de-CH', '1.5']);
});

it.each([
  ['de', 'de', ['de-AT', 'de', 'en-US'], 1],
  ['fr', 'fr', ['fr-CA', 'fr'], 7],
  ['fr', 'fr', ['fr', 'en-US'], 1],
  ['es-419', 'es', ['es-MX', 'es'], 7],
  ['en-GB', 'en', ['en-US'], 1],
])(
  'a browser in %s (texts in %s) whose person reads %j begins the week on day %i',
  (locale, textsIn, languages, day) => {
    browserIn(locale, textsIn, languages);
    expect(firstDayOfWeek()).toBe(day);
  },
);
