import { listenInPage } from '../../lib/messaging/listen';
import { send } from '../../lib/messaging/send';
import { whenLaidOut } from '../../lib/page-ui/laid-out';
import { watchPage } from '../../lib/page-ui/watch-page';
import { chooseSite } from '../../lib/sites/choose-site';
import { mayHoldPosts } from '../../lib/sites/may-hold-posts';
import type { Site } from '../../lib/sites/site';
import { pageNow } from './page-now';
import { SiteReader, tellNoSite } from './site-reader';

/** Tells an older version of this script, left by an update or a reload of the extension, to end. */
const TAKE_OVER = 'remit:take-over';

/**
 * Runs in every frame of a granted origin, with the sites that may be found there. Frames that hold none of them, and cannot
 * come to one without a page load, end here, after the top one has said so.
 */
export async function runPage(sites: readonly Site[]): Promise<void> {
  const ending = new AbortController();
  document.dispatchEvent(new Event(TAKE_OVER));
  document.addEventListener(TAKE_OVER, () => ending.abort(), { signal: ending.signal });

  const first = chooseSite(pageNow(), sites);
  if (!first) {
    if (window === top) await tellUnknown(sites).catch(quiet);
    if (sites.every(({ recognises }) => recognises)) return;
  }
  const laidOut = new Promise<void>(whenLaidOut);
  const wantsPosts = first !== null && mayHoldPosts(first, pageNow());
  const setup = await send('page:hello', { wantsPosts }).catch(quiet);
  await laidOut;
  if (!setup || ending.signal.aborted) return;
  const reader = new SiteReader(sites, first, setup, ending);
  listenInPage(
    {
      'chip:changed': ({ chips }) => reader.posts?.update(chips),
      'page:reread': () =>
        void send('page:hello', { wantsPosts: false }).then((next) => {
          reader.readAgain(next);
        }, quiet),
      'chip:next': () => reader.posts?.focusNext(),
      'card:fit': ({ token, height }) => reader.posts?.card(token, (card) => card.resize(height)),
      'card:close': ({ token }) => reader.posts?.card(token, (card) => card.close()),
    },
    ending.signal,
  );
  watchPage(() => reader.read(), ending.signal);
}

/** An engine that was found at this host before is not in this page; or the site is at another address of its host. */
async function tellUnknown(sites: readonly Site[]): Promise<void> {
  if (sites.some(({ recognises }) => recognises)) await send('engine:missing');
  else await tellNoSite();
}

/** The extension was updated or removed while the page stayed: nothing to say in the page. */
function quiet(): undefined {
  return undefined;
}
