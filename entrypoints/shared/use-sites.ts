import { browser } from 'wxt/browser';
import type { SiteChoice } from '../../components/site-list';
import { sites } from '../../lib/sites/sites';
import { useWatched, watched } from './watched';

interface Sites {
  readonly choices: readonly SiteChoice[];
  readonly allow: (origins: readonly string[]) => Promise<boolean>;
  readonly remove: (origins: readonly string[]) => void;
}

const grantedOrigins = watched(
  async () => (await browser.permissions.getAll()).origins ?? [],
  (again) => {
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  },
);

/** The sites and what is allowed now: those Remit knows, and the person's own origins. */
export function useSites(): Sites {
  const granted = useWatched(grantedOrigins) ?? [];
  const known = sites.filter(({ origins }) => origins.length > 0);
  const own = granted.filter((origin) => !known.some(({ origins }) => origins.includes(origin)));
  return {
    choices: [
      ...known.map(({ id, name, origins }) => ({
        id,
        name,
        origins,
        isAllowed: origins.every((origin) => granted.includes(origin)),
      })),
      ...own.map((origin) => ({
        id: origin,
        name: origin.replace(/\/\*$/, ''),
        origins: [origin],
        isAllowed: true,
      })),
    ],
    allow: (origins) => browser.permissions.request({ origins: [...origins] }),
    remove: (origins) => void browser.permissions.remove({ origins: [...origins] }),
  };
}
