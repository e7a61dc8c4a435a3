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

/** First day of the week where the browser's language is spoken: 1 = Monday … 7 = Sunday. */
export function firstDayOfWeek(): number {
  const locale = new Intl.Locale(browser.i18n.getUILanguage()) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return locale.getWeekInfo?.().firstDay ?? locale.weekInfo?.firstDay ?? 1;
}
