import { i18n } from '#i18n';
import css from './page-nav.module.css';

/** The pages of Remit that a person goes to and fro between. */
const PAGES = [
  { path: '/dashboard.html', text: 'figures.link' },
  { path: '/time-log.html', text: 'timeLog.link' },
  { path: '/review.html', text: 'review.link' },
  { path: '/pack.html', text: 'pack.link' },
  { path: '/document.html', text: 'aorDoc.link' },
  { path: '/options.html', text: 'nav.settings' },
  { path: '/own-data.html', text: 'ownData.link' },
] as const;

/** From page to page; the present one is marked. */
export function PageNav({ here }: { readonly here: (typeof PAGES)[number]['path'] }) {
  return (
    <nav className={css['nav']} aria-label={i18n.t('nav.pages')}>
      {PAGES.map(({ path, text }) => (
        <a key={path} href={path} aria-current={path === here ? 'page' : undefined}>
          {i18n.t(text)}
        </a>
      ))}
    </nav>
  );
}
