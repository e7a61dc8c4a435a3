/** Least milliseconds between two readings of a page that keeps changing (throttled: Outlook never stops mutating). */
const LEAST_PAUSE = 80;
/** A reading may take this share of the time at most: a page that is dear to read is read less often. */
const SHARE = 0.01;

/**
 * Calls `read` now, and again after anything in the page or its address has changed, with pauses that keep its cost below
 * `SHARE` of the time. Ends with `signal`.
 */
export function watchPage(read: () => void, signal: AbortSignal): void {
  let waiting = false;
  let pause = LEAST_PAUSE;
  const readNow = () => {
    const start = performance.now();
    read();
    pause = Math.max(LEAST_PAUSE, (performance.now() - start) / SHARE);
  };
  const later = () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    setTimeout(
      () =>
        afterLayout(() => {
          waiting = false;
          if (!signal.aborted) readNow();
        }),
      pause,
    );
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
  afterLayout(() => signal.aborted || readNow());
}

/**
 * Calls back when the page has laid itself out: what is visible can then be asked without making it do so for us. A page in
 * the background draws no frames; there a timer does.
 */
function afterLayout(act: () => void): void {
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(act));
  else setTimeout(act);
}
