import type * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Protocol } from './protocol';
import type { Envelope, Reply } from './send';

/** The part of the browser's message sender that is used. */
export interface Sender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Who may send a message: a page script too, or the extension's own pages only. */
type Audience = 'anyone' | 'own-pages';
type Data<N extends keyof Protocol> = Protocol[N] extends (...data: infer D) => unknown ? D[0] : never;
type Answer<N extends keyof Protocol> = ReturnType<Protocol[N]>;

const handlers = new Map<string, (data: unknown, sender: Sender) => Promise<unknown>>();

let wordsFor = (error: unknown) => Promise.resolve(error instanceof Error ? error.message : String(error));

/** What is done when an answer fails; gives the reason as the sender is told. */
export function onFailure(explain: typeof wordsFor): void {
  wordsFor = explain;
}

/**
 * Answers messages of one name, in the worker. What arrives is checked by its sender and its schema; anything else is
 * refused with an error that the sender sees.
 */
export function handle<N extends keyof Protocol>(
  name: N,
  audience: Audience,
  schema: z.ZodMiniType<Data<N>>,
  answer: (data: Data<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>,
): void {
  const { onMessage } = browser.runtime;
  if (!onMessage.hasListener(receive)) onMessage.addListener(receive);
  handlers.set(name, async (data, sender) => {
    if (audience === 'own-pages' && !isOwnPage(sender)) throw new Error(`${name}: not for this sender`);
    const parsed = schema.safeParse(data ?? undefined);
    if (!parsed.success) throw new Error(`${name}: ${parsed.error.issues[0]?.message ?? 'malformed'}`);
    return answer(parsed.data, sender);
  });
}

function receive(message: unknown, sender: Sender, reply: (reply: Reply) => void): boolean {
  const { remit } = (message ?? {}) as Partial<Envelope>;
  const handler = typeof remit === 'string' ? handlers.get(remit) : undefined;
  // Other extensions have a channel of their own, to which nobody listens.
  if (!handler || sender.id !== browser.runtime.id) return false;
  handler((message as Envelope).data, sender).then(
    (value) => reply({ value }),
    async (error: unknown) => reply({ error: await wordsFor(error) }),
  );
  // The reply comes later.
  return true;
}

/** The browser sets a sender's address; a page cannot. With dynamic addresses the card's host differs, its scheme not. */
function isOwnPage(sender: Sender): boolean {
  const own = new URL(browser.runtime.getURL('/')).protocol;
  return new URL(sender.url ?? sender.origin ?? 'about:blank').protocol === own;
}
