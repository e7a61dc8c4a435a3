import { browser } from 'wxt/browser';
import type { Health } from '../../components/settings/page-health';
import type { PageReport } from '../../lib/model/commands';
import { send } from '../../lib/messaging/send';
import { copyReport } from '../shared/copy-report';
import { originPattern } from '../shared/origin-pattern';
import { useWatched, watched } from '../shared/watched';

interface TabState {
  readonly tabId: number;
  readonly windowId: number;
  /** Match pattern of the page's origin; null for pages that no extension may read. */
  readonly origin: string | null;
  readonly host: string;
  readonly health: Health;
  readonly report: PageReport | null;
  readonly isPrivate: boolean;
}

/** Events, not a clock: a panel may stay open all day, and each look wakes the worker. */
const tabInFront = watched(look, (again) => {
  // What pages report of themselves is kept there.
  const reports = browser.storage.session.onChanged;
  const events = [
    reports,
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ];
  for (const event of events) event.addListener(again);
  return () => {
    for (const event of events) event.removeListener(again);
  };
});

interface TabHealth {
  readonly health: Health | null;
  /** Host of a page that Remit may read; empty otherwise. */
  readonly host: string;
  readonly tabId: number | null;
  readonly windowId: number | null;
  readonly askIds: readonly string[];
  /** The tab is in a private window. */
  readonly isPrivate: boolean;
  readonly allow: () => void;
  readonly reload: () => void;
  readonly report: () => Promise<void>;
}

/** What the tab in front is to Remit, and the ways to mend it. */
export function useTabHealth(place: 'popup' | 'panel'): TabHealth {
  const tab = useWatched(tabInFront);
  return {
    health: tab && seenFrom(place, tab.health),
    host: tab?.report ? tab.host : '',
    tabId: tab?.tabId ?? null,
    windowId: tab?.windowId ?? null,
    askIds: tab?.report?.askIds ?? [],
    isPrivate: tab?.isPrivate ?? false,
    // The request must be the first thing in the click.
    allow: () => tab?.origin && void browser.permissions.request({ origins: [tab.origin] }),
    reload: () => tab && void browser.tabs.reload(tab.tabId),
    report: async () => {
      if (tab) await copyReport(tab.tabId);
    },
  };
}

async function look(): Promise<TabState | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return null;
  const url = active.url ? new URL(active.url) : null;
  const origin = url && /^https?:$/.test(url.protocol) ? originPattern(url) : null;
  const report = await send('page:state', { tabId: active.id });
  const host = url?.hostname ?? '';
  const health = url ? await healthOf(origin, host, report) : ({ state: 'unseen' } as const);
  return {
    tabId: active.id,
    windowId: active.windowId,
    origin,
    host,
    report,
    health,
    isPrivate: active.incognito,
  };
}

/** The press of the toolbar button lets the popup see every page that an extension may see at all. */
function seenFrom(place: 'popup' | 'panel', health: Health): Health {
  return health.state === 'unseen' && place === 'popup' ? { state: 'cannot' } : health;
}

async function healthOf(origin: string | null, host: string, report: PageReport | null): Promise<Health> {
  if (!origin) return { state: 'cannot' };
  const isGranted = await browser.permissions.contains({ origins: [origin] });
  if (!isGranted) return { state: 'no-permission', host };
  return report ?? { state: 'reload' };
}
