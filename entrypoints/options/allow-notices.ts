import { browser } from 'wxt/browser';

/** Asks the person for the system's notices; resolves to whether they allow them. */
export function allowNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}
