import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { localDay } from '../../lib/core/basics/week';
import { here } from '../shared/here';

const KEY = 'shown';
const Shown = z.object({ day: z.string(), posts: z.array(z.string()) });

let turn: Promise<unknown> = Promise.resolve();

/**
 * Whether a post may have a chip today: `cap` posts at most, null = no limit; one that had its chip keeps it. Calls take turns,
 * so that the posts of one page are all counted.
 */
export async function mayShow(postKey: string, cap: number | null): Promise<boolean> {
  if (cap === null) return true;
  const mine = turn.then(() => isWithin(postKey, cap));
  turn = mine.catch(() => undefined);
  return mine;
}

async function isWithin(postKey: string, cap: number): Promise<boolean> {
  const { now, timeZone } = here();
  const day = localDay(now, timeZone);
  const stored = Shown.safeParse((await browser.storage.local.get(KEY))[KEY]);
  const posts = stored.success && stored.data.day === day ? stored.data.posts : [];
  if (posts.includes(postKey)) return true;
  if (posts.length >= cap) return false;
  await browser.storage.local.set({ [KEY]: { day, posts: [...posts, postKey] } });
  return true;
}
