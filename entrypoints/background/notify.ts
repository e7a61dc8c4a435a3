import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

/**
 * A notice of the system, where the person allows them. Without anybody's words: it is seen by whoever looks at the screen. The same id
 * twice is one notice.
 */
export async function notify(id: string, message: string): Promise<void> {
  // Taken back by the person in the browser's own settings.
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: i18n.t('extension_name'),
    message,
  });
}
