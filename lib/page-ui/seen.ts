/** Milliseconds for which something must have been in sight before a press is meant for it: the second press of a double click is not. */
const MOMENT = 400;
/** Browsers look no more often than this, milliseconds. */
const DELAY = 100;

interface Seen {
  /** Null while a press is meant; otherwise why it is not: just appeared, or something lies over it. */
  readonly doubt: () => 'soon' | 'covered' | null;
}

/**
 * Watches whether a person can see an element: not transparent, distorted or below something else of any page around it, for a moment
 * at least. Where the browser cannot tell what lies above (Firefox), only the moment counts, from when the document is drawn: a card
 * may be loaded before it is shown. Ends with `signal`.
 */
export function watchSeen(element: Element, signal: AbortSignal): Seen {
  let since: number | null = null;
  let isHidden = false;
  const options = { threshold: [0.5], trackVisibility: true, delay: DELAY };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    if (!last || !('isVisible' in last)) return;
    isHidden = last.isVisible !== true && last.isIntersecting;
    since = isHidden ? null : (since ?? performance.now());
  }, options);
  whenDrawn(signal, () => {
    since = performance.now();
    observer.observe(element);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    doubt() {
      if (isHidden) return 'covered';
      return since === null || performance.now() - since < MOMENT ? 'soon' : null;
    },
  };
}

/** Chromium gives frames that are not shown their turn to draw, too, but no height. */
function whenDrawn(signal: AbortSignal, act: () => void): void {
  requestAnimationFrame(() => {
    if (signal.aborted) return;
    if (innerHeight > 0) act();
    else whenDrawn(signal, act);
  });
}

const PRESSES = ['pointerdown', 'mousedown', 'click', 'keydown', 'submit', 'change'] as const;

/** Lets nothing pressed within `target` count while it cannot be seen; Escape always does. `onCovered` is told of a press that did not. */
export function guardPresses(
  target: EventTarget,
  seen: Seen,
  onCovered: () => void,
  signal: AbortSignal,
): void {
  const stop = (event: Event) => {
    const why = seen.doubt();
    const closes = event instanceof KeyboardEvent && event.key === 'Escape';
    if (why === null || closes) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (why === 'covered') onCovered();
  };
  for (const name of PRESSES) target.addEventListener(name, stop, { signal, capture: true });
}
