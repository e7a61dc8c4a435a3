import '../../components/basics/tokens.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { uiLocale } from '../../lib/locales/ui-locale';

/** Draws a page of the extension, in the language of its texts. */
export function mount(page: ReactNode, title: string): void {
  document.title = title;
  document.documentElement.lang = uiLocale();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
