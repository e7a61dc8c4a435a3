import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

/**
 * Locale in which times and numbers are said, so that they speak as the texts beside them: the browser's own with its region
 * ("en-GB") where the texts are in its language, otherwise the language of the texts ("en" in a browser in Finnish).
 */
export function uiLocale(): string {
  const ofTexts = i18n.t('extension_language');
  const ofBrowser = browser.i18n.getUILanguage();
  return new Intl.Locale(ofBrowser).language === ofTexts ? ofBrowser : ofTexts;
}

/** First day of the week where the person is: 1 = Monday … 7 = Sunday. */
export function firstDayOfWeek(): number {
  const locale = new Intl.Locale(regional(browser.i18n.getUILanguage())) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}

/**
 * The browser's language with a country. Browsers that speak a language for several ("fr", "es-419") say the person's own among the
 * languages that pages are told, if at all.
 */
function regional(language: string): string {
  const isOfCountry = (tag: string) => /^[A-Z]{2}$/.test(new Intl.Locale(tag).region ?? '');
  if (isOfCountry(language)) return language;
  const alike = (tag: string) => new Intl.Locale(tag).language === new Intl.Locale(language).language;
  return navigator.languages.find((tag) => alike(tag) && isOfCountry(tag)) ?? language;
}
