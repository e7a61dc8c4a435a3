import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const KEY = 'engines';
const Engines = z.record(z.string(), z.string());

/** Which engine runs at the person's own origins (match patterns), as far as it was found out. */
export async function knownEngines(): Promise<Record<string, string>> {
  const stored = Engines.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.data : {};
}

/** Remembers the first engine found at an origin; another one on the same host is found out at each visit. */
export async function keepEngine(origin: string, engine: string): Promise<void> {
  const engines = await knownEngines();
  if (!(origin in engines)) await browser.storage.local.set({ [KEY]: { ...engines, [origin]: engine } });
}
