import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PageReport, type SiteState } from '../../lib/model/commands';
import type { Database } from '../../lib/store/database';

const PREFIX = 'tab:';
const LAST = 'last:';

/** What a person must know first. */
const WORST_FIRST = ['paused', 'not-understood', 'reading', 'elsewhere', 'unknown'] as const;

/**
 * Keeps what a frame of a tab says of itself, for the popup. Session storage outlives the worker, not the browser.
 * The frames of a tab are kept apart, since Roundcube's preview reports beside its top page.
 */
export async function keepReport(tabId: number, frameId: number, report: PageReport): Promise<void> {
  await browser.storage.session.set({
    [`${PREFIX}${tabId}:${frameId}`]: report,
    ...(report.askIds.length > 0 ? { [`${LAST}${tabId}`]: report.askIds } : {}),
  });
}

/** The asks that were last shown in a tab: a page that is a reply to one of them does not show them itself. */
export async function lastAskIds(tabId: number): Promise<string[]> {
  const key = `${LAST}${tabId}`;
  const known = z.array(z.string()).safeParse((await browser.storage.session.get(key))[key]);
  return known.success ? known.data : [];
}

/** What is known of a tab: all its frames together; null when no script of ours runs there. */
export async function reportOf(tabId: number): Promise<PageReport | null> {
  const reports = (await allReports()).filter((entry) => entry.tabId === tabId).map((entry) => entry.report);
  if (reports.length === 0) return null;
  const best = WORST_FIRST.flatMap((state) => reports.filter((report) => report.state === state))[0];
  return best ? { ...best, askIds: [...new Set(reports.flatMap(({ askIds }) => askIds))] } : null;
}

/** How each site that is open in a tab is understood: worst first, since that is what needs a look. */
export async function siteStates(): Promise<SiteState[]> {
  const open = (await allReports()).flatMap(({ tabId, report: { site, state, since } }) =>
    site === null ? [] : [{ site, state, since, tabId }],
  );
  return WORST_FIRST.flatMap((state) => open.filter((one) => one.state === state)).filter(
    ({ site }, at, sorted) => sorted.findIndex((other) => other.site === site) === at,
  );
}

/** Open asks shown in each tab. */
export async function openAskCounts(db: Database): Promise<Map<number, number>> {
  const ids = new Map<number, Set<string>>();
  for (const { tabId, report } of await allReports()) {
    const known = ids.get(tabId) ?? new Set();
    report.askIds.forEach((id) => known.add(id));
    ids.set(tabId, known);
  }
  const counts = new Map<number, number>();
  for (const [tabId, shown] of ids) {
    const rows = await db.asks.bulkGet([...shown]);
    counts.set(tabId, rows.filter((row) => row?.open === 1).length);
  }
  return counts;
}

/** The tabs in which an ask is shown. */
export async function tabsShowing(askId: string): Promise<number[]> {
  const shown = (await allReports()).filter(({ report }) => report.askIds.includes(askId));
  return [...new Set(shown.map(({ tabId }) => tabId))];
}

/** The tabs in which a page script runs. */
export async function tabsWithReports(): Promise<number[]> {
  return [...new Set((await allReports()).map(({ tabId }) => tabId))];
}

export async function forgetTab(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const own = keys.filter((key) => key.startsWith(`${PREFIX}${tabId}:`) || key === `${LAST}${tabId}`);
  await browser.storage.session.remove(own);
}

async function allReports(): Promise<{ tabId: number; report: PageReport }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const report = PageReport.safeParse(value);
    return key.startsWith(PREFIX) && report.success
      ? [{ tabId: Number(key.split(':')[1]), report: report.data }]
      : [];
  });
}
