import { browser } from 'wxt/browser';
import type { SiteChoice, SiteHealth } from '../../components/settings/site-list';
import { send } from '../../lib/messaging/send';
import type { SiteState } from '../../lib/model/commands';
import { sites } from '../../lib/sites/sites';
import { copyReport } from './copy-report';
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

/** Milliseconds after which open pages are looked at again: they report to the worker, not to the database. */
const AGAIN = 2000;

const openSites = watched(
  () => send('sites:states'),
  (again) => {
    const timer = setInterval(again, AGAIN);
    return () => clearInterval(timer);
  },
);

/** The sites and what is allowed now: those Remit knows, and the person's own origins. */
export function useSites(): Sites {
  const granted = useWatched(grantedOrigins) ?? [];
  const states = useWatched(openSites) ?? [];
  const known = sites.filter(({ origins }) => origins.length > 0);
  const own = granted.filter((origin) => !known.some(({ origins }) => origins.includes(origin)));
  return {
    choices: [
      ...known.map(({ id, name, origins }) => ({
        id,
        name,
        origins,
        isAllowed: origins.every((origin) => granted.includes(origin)),
        health: healthOf(id, states),
      })),
      ...own.map((origin) => ({
        id: origin,
        name: origin.replace(/\/\*$/, ''),
        origins: [origin],
        isAllowed: true,
        health: null,
      })),
    ],
    allow: (origins) => browser.permissions.request({ origins: [...origins] }),
    remove: (origins) => void browser.permissions.remove({ origins: [...origins] }),
  };
}

function healthOf(id: string, states: readonly SiteState[]): SiteHealth | null {
  const found = states.find(({ site }) => site === id);
  if (!found || found.state === 'elsewhere' || found.state === 'unknown') return null;
  const { state, since, tabId } = found;
  return { state, since, onReport: () => copyReport(tabId) };
}
