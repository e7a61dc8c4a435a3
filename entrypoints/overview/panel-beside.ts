import { browser } from 'wxt/browser';

/** Firefox's side of it, which Chromium's types do not know. */
interface Sidebar {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Opens the panel beside the page in a window: Chromium's side panel, Firefox's sidebar. It must be the first thing in a
 * click. Null in browsers that have neither.
 */
export const openPanelBeside: ((windowId: number) => Promise<void>) | null = panelOpener();

function panelOpener(): ((windowId: number) => Promise<void>) | null {
  // Not of the types' opinion: some browsers built on Chromium and Firefox for Android have none.
  const { sidePanel } = browser as Partial<typeof browser>;
  if (sidePanel) return (windowId) => sidePanel.open({ windowId });
  const { sidebarAction } = browser as Sidebar;
  return sidebarAction ? () => sidebarAction.open() : null;
}
