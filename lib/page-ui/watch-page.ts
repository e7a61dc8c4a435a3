/** Milliseconds between two readings of a page that keeps changing (throttled: Outlook never stops mutating). */
const PAUSE = 80;

/**
 * Calls `read` now, and again after anything in the page or its address has changed, at most once in `PAUSE`.
 * Ends with `signal`.
 */
export function watchPage(read: () => void, signal: AbortSignal): void {
  let waiting = false;
  const later = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) read();
    }, PAUSE);
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
  read();
}
