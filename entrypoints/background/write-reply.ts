import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ReplyOutcome } from '../../lib/model/reply-outcome';
import type { SiteReport } from '../../lib/sites/site-report';
import '../shared/on-demand';

const PREFIX = 'draft:';
/** Milliseconds for which a draft waits for the page that is its reply. */
const PATIENCE = 30_000;

const Waiting = z.object({ text: z.string(), until: z.number() });

/** Puts a draft into the reply box of a post that is open in a tab; never sends. `now` is epoch ms. */
export async function writeReply(
  tabId: number,
  postId: string,
  text: string,
  now: number,
): Promise<ReplyOutcome> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/reply.js'] });
  const results = await browser.scripting.executeScript({
    target,
    args: [postId, text],
    func: (id, words) => globalThis.remit?.reply(id, words) ?? null,
  });
  const outcome = firstOf(results) ?? 'clipboard';
  if (outcome === 'opening') {
    await browser.storage.session.set({ [PREFIX + String(tabId)]: { text, until: now + PATIENCE } });
  }
  return outcome;
}

/** Goes on where a reply opened another page: called when a page script starts in the tab. */
export async function continueReply(tabId: number, now: number): Promise<void> {
  const key = PREFIX + String(tabId);
  const stored = await browser.storage.session.get(key);
  const waiting = Waiting.safeParse(stored[key]);
  if (!waiting.success) return;
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/reply.js'] });
  const results = await browser.scripting.executeScript({
    target,
    args: [waiting.data.text],
    func: (words) => globalThis.remit?.draft(words) ?? null,
  });
  const isDone = firstOf(results) === 'inserted' || waiting.data.until < now;
  if (isDone) await browser.storage.session.remove(key);
}

/** What the site's reader found in the frames of a tab, told without a word of the page. */
export async function reportOn(tabId: number): Promise<SiteReport[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/reply.js'] });
  const results = await browser.scripting.executeScript({
    target,
    func: () => globalThis.remit?.report() ?? null,
  });
  return results.flatMap(({ result }) => result ?? []);
}

/** Of all frames, the answer of the first that has one. */
function firstOf<T>(results: readonly { result?: T | null | undefined }[]): T | null {
  return results.map(({ result }) => result ?? null).find((result) => result !== null) ?? null;
}
