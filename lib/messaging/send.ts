import { browser } from 'wxt/browser';
import type { PageProtocol, Protocol } from './protocol';

/** What travels: a name with its data, and back a value or the reason why there is none. */
export interface Envelope {
  readonly remit: string;
  readonly data: unknown;
}
export type Reply = { readonly value: unknown } | { readonly error: string };

type Answer<N extends keyof Protocol> = ReturnType<Protocol[N]>;

/** Milliseconds before a message is sent again when the worker was stopped while it had it. */
const AGAIN = [100, 600, 2000];
/** What browsers say then, where they say anything; the next message starts a new worker. */
const CUT_OFF = /message (?:channel|port) closed|receiving end does not exist|no answer came/i;
/** What must not be done twice. All else counts once however often it comes. */
const ONCE: ReadonlySet<keyof Protocol> = new Set(['reply:insert', 'card:load']);

/** Sends a message to the worker. Rejects with the worker's reason, or the browser's when the worker cannot be reached. */
export async function send<N extends keyof Protocol>(
  name: N,
  ...data: Parameters<Protocol[N]>
): Promise<Answer<N>> {
  return sendUntil(null, name, ...data);
}

/** Sends a message as long as what it says holds: when `signal` is aborted, it is not sent again. Null = it always holds. */
export async function sendUntil<N extends keyof Protocol>(
  signal: AbortSignal | null,
  name: N,
  ...data: Parameters<Protocol[N]>
): Promise<Answer<N>> {
  for (const pause of ONCE.has(name) ? [] : AGAIN) {
    try {
      return await sendOnce(name, data[0]);
    } catch (error) {
      if (!CUT_OFF.test(String(error))) throw error;
      await new Promise((later) => setTimeout(later, pause));
      signal?.throwIfAborted();
    }
  }
  return sendOnce(name, data[0]);
}

async function sendOnce<N extends keyof Protocol>(name: N, data: unknown): Promise<Answer<N>> {
  const reply: unknown = await browser.runtime.sendMessage({ remit: name, data } satisfies Envelope);
  // At some moments of a worker's end Chromium gives nothing, as if there were nobody to answer. The worker always says something.
  if (reply === undefined || reply === null) throw new Error(`${name}: no answer came`);
  return valueOf<Answer<N>>(reply as Reply);
}

/** Sends a message to the scripts in a tab; nothing happens where there is none. */
export async function sendToTab<N extends keyof PageProtocol>(
  tabId: number,
  name: N,
  data: Parameters<PageProtocol[N]>[0],
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { remit: name, data } satisfies Envelope).catch(() => undefined);
}

/** The handler's type is the protocol's: `handle` and the protocol agree by the compiler. */
function valueOf<T>(reply: Reply): T {
  const { value, error } = reply as { value?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as T;
}
