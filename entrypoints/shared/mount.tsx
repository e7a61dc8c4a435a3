import '../../components/tokens.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';

/** Draws a page of the extension, in the browser's language. */
export function mount(page: ReactNode, title: string): void {
  document.title = title;
  document.documentElement.lang = browser.i18n.getUILanguage();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
