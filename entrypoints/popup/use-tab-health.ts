import { browser } from 'wxt/browser';
import type { Health } from '../../components/page-health';
import type { PageReport } from '../../lib/model/commands';
import { send } from '../../lib/messaging/send';
import { copyReport } from '../shared/copy-report';
import { originPattern } from '../shared/origin-pattern';
import { useWatched, watched } from '../shared/watched';

/** Milliseconds after which the tab in front is looked at again: reports come from pages, not from the database. */
const AGAIN = 1000;

interface TabState {
  readonly tabId: number;
  /** Match pattern of the page's origin; null for pages that no extension may read. */
  readonly origin: string | null;
  readonly host: string;
  readonly health: Health;
  readonly report: PageReport | null;
  readonly isPrivate: boolean;
}

const tabInFront = watched(look, (again) => {
  const timer = setInterval(again, AGAIN);
  return () => clearInterval(timer);
});

interface TabHealth {
  readonly health: Health | null;
  /** Host of a page that Remit may read; empty otherwise. */
  readonly host: string;
  readonly tabId: number | null;
  readonly askIds: readonly string[];
  /** The tab is in a private window. */
  readonly isPrivate: boolean;
  readonly allow: () => void;
  readonly reload: () => void;
  readonly report: () => Promise<void>;
}

/** What the tab in front is to Remit, and the ways to mend it. */
export function useTabHealth(): TabHealth {
  const tab = useWatched(tabInFront);
  return {
    health: tab?.health ?? null,
    host: tab?.report ? tab.host : '',
    tabId: tab?.tabId ?? null,
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
  const health = await healthOf(origin, host, report);
  return { tabId: active.id, origin, host, report, health, isPrivate: active.incognito };
}

async function healthOf(origin: string | null, host: string, report: PageReport | null): Promise<Health> {
  if (!origin) return { state: 'cannot' };
  const isGranted = await browser.permissions.contains({ origins: [origin] });
  if (!isGranted) return { state: 'no-permission', host };
  return report ?? { state: 'reload' };
}
