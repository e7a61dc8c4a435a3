/**
 * Calls back when the page has laid itself out: what is visible can then be asked without making it do so for us. A page in
 * the background draws no frames; there a timer does.
 */
export function whenLaidOut(act: () => void): void {
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(act));
  else setTimeout(act);
}
