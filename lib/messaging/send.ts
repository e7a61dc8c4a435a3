import { browser } from 'wxt/browser';
import type { PageProtocol, Protocol } from './protocol';

/** What travels: a name with its data, and back a value or the reason why there is none. */
export interface Envelope {
  readonly remit: string;
  readonly data: unknown;
}
export type Reply = { readonly value: unknown } | { readonly error: string };

type Answer<N extends keyof Protocol> = ReturnType<Protocol[N]>;

/** Sends a message to the worker. Rejects with the worker's reason, or the browser's when the worker cannot be reached. */
export async function send<N extends keyof Protocol>(
  name: N,
  ...data: Parameters<Protocol[N]>
): Promise<Answer<N>> {
  const reply: unknown = await browser.runtime.sendMessage({ remit: name, data: data[0] } satisfies Envelope);
  return valueOf<Answer<N>>(reply);
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
function valueOf<T>(reply: unknown): T {
  const { value, error } = (reply ?? {}) as { value?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as T;
}
