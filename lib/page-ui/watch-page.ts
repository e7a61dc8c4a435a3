import { whenLaidOut } from './laid-out';

/** Least milliseconds between two readings of a page that keeps changing (throttled: Outlook never stops mutating). */
const LEAST_PAUSE = 80;
/** A reading may take this share of the time at most: a page that is dear to read is read less often. */
const SHARE = 0.008;

/**
 * Calls `read` now, and again after anything in the page or its address has changed: at once after a time of rest, else with
 * pauses that keep its cost below `SHARE` of the time. Ends with `signal`.
 */
export function watchPage(read: () => void, signal: AbortSignal): void {
  let waiting = false;
  /** When the page may be read again, on the clock of `performance.now`. */
  let next = 0;
  const readNow = () => {
    waiting = false;
    if (signal.aborted) return;
    const start = performance.now();
    read();
    const end = performance.now();
    next = end + Math.max(LEAST_PAUSE, (end - start) / SHARE);
  };
  const later = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const pause = next - performance.now();
    if (pause > 0) setTimeout(() => whenLaidOut(readNow), pause);
    else whenLaidOut(readNow);
  };
  const observer = new MutationObserver(later);
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-message-id', 'data-task-id', 'aria-expanded', 'aria-selected', 'hidden'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
  for (const name of ['hashchange', 'popstate', 'visibilitychange'])
    addEventListener(name, later, { signal });
  readNow();
}
