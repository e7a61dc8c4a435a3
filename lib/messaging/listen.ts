import { browser } from 'wxt/browser';
import type { PageProtocol } from './protocol';
import type { Envelope } from './send';

/** What page scripts do with messages from the extension; until `signal` ends. They answer nothing. */
export function listenInPage(
  handlers: { readonly [N in keyof PageProtocol]: PageProtocol[N] },
  signal: AbortSignal,
): void {
  const listener = (message: unknown) => {
    const { remit, data } = (message ?? {}) as Partial<Envelope>;
    const handler = Object.entries(handlers).find(([name]) => name === remit)?.[1];
    // Only the extension itself can send to its page scripts.
    handler?.(data as never);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    // The browser takes it away from scripts that an update has left behind.
    const { runtime } = browser as { runtime?: typeof browser.runtime };
    runtime?.onMessage.removeListener(listener);
  });
}
