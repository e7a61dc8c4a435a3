import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Health } from '../../components/page-health';
import type { PageReport } from '../../lib/model/commands';
import { send } from '../../lib/messaging/send';

interface TabHealth {
  readonly health: Health | null;
  readonly report: PageReport | null;
  readonly allow: () => void;
  readonly reload: () => void;
}

/** What the tab in front is to Remit, and the ways to mend it. */
export function useTabHealth(): TabHealth {
  const [tab, setTab] = useState<{ id: number; url: URL | null } | null>(null);
  const [health, setHealth] = useState<Health | null>(null);
  const [report, setReport] = useState<PageReport | null>(null);

  const look = useCallback(async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active?.id === undefined) return;
    const url = active.url ? new URL(active.url) : null;
    setTab({ id: active.id, url });
    const known = await send('page:state', { tabId: active.id });
    setReport(known);
    setHealth(await healthOf(url, known));
  }, []);
  useEffect(() => {
    void look();
    const timer = setInterval(() => void look(), 1000);
    return () => clearInterval(timer);
  }, [look]);

  return {
    health,
    report,
    // The request must be the first thing in the click.
    allow: () =>
      tab?.url && void browser.permissions.request({ origins: [originPattern(tab.url)] }).then(look),
    reload: () => tab && void browser.tabs.reload(tab.id),
  };
}

async function healthOf(url: URL | null, report: PageReport | null): Promise<Health> {
  if (!url || !/^https?:$/.test(url.protocol)) return { state: 'cannot' };
  const granted = await browser.permissions.contains({ origins: [originPattern(url)] });
  if (!granted) return { state: 'no-permission', host: url.hostname };
  return { state: report?.state ?? 'reload' };
}

function originPattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}
