import { i18n } from '#i18n';
import { browser } from 'wxt/browser';

/** The name of the menu entry. */
const CHECK = 'check-selection';

/**
 * "Check against my AoR" for any selected text, by menu or key. Either gives access to this one page for this one time
 * (`activeTab`), so no site has to be allowed. The key is in `keyboard`.
 */
export function offerSelectionCheck(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      { id: CHECK, title: i18n.t('selection.menu'), contexts: ['selection'] },
      () => {
        // It is there already after an update.
        void browser.runtime.lastError;
      },
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === CHECK && tab?.id !== undefined) void checkIn(tab.id, frameId ?? 0);
  });
}

/** Puts the check into a tab. `frameId` null = every frame; the one with the selection answers. */
export async function checkIn(tabId: number, frameId: number | null): Promise<void> {
  const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/selection.js'] });
  } catch {
    // A page of the browser or of a store: no extension may run there, but its popup can check any text.
    await browser.action.openPopup().catch(() => undefined);
  }
}
