import { browser } from 'wxt/browser';

/** Letter where it is used, by the region of the browser's language. */
export function usualPaper(): 'a4' | 'letter' {
  const { region = '' } = new Intl.Locale(browser.i18n.getUILanguage()).maximize();
  return ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE'].includes(region) ? 'letter' : 'a4';
}
