import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const PREFIX = 'card:';
/** Milliseconds in which a card must load. */
const LIFETIME = 30_000;

const Ticket = z.object({ askIds: z.array(z.string()), until: z.number() });

/**
 * A card opens once: the worker hands out an address with a random token, and the first load uses it up. A page that
 * frames the card by itself has no token and gets nothing.
 */
export async function issueCard(askIds: readonly string[], now: number): Promise<string> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + token]: { askIds, until: now + LIFETIME } });
  return token;
}

/** The asks of a token that is valid and unused; null otherwise. */
export async function redeemCard(token: string, now: number): Promise<string[] | null> {
  const key = PREFIX + token;
  const stored = await browser.storage.session.get(key);
  const ticket = Ticket.safeParse(stored[key]);
  await browser.storage.session.remove(key);
  return ticket.success && ticket.data.until >= now ? ticket.data.askIds : null;
}
