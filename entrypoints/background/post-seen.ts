import type { DetectedAsk } from '../../lib/model/ask';
import type { PostChip } from '../../lib/model/post-chip';
import type { GatedPost } from '../../lib/model/seen-post';
import type { Settings } from '../../lib/model/settings';
import { asksOf } from '../../lib/core/detect/asks-of';
import { settledLanguage } from '../../lib/core/detect/languages/settled-language';
import { usualLanguages } from '../../lib/core/detect/languages/usual-languages';
import { ignoredSorts, stillShown } from '../../lib/core/ask/fatigue';
import { isFromOutside } from '../../lib/core/ask/from-outside';
import { isPostPaused } from '../../lib/core/pause/is-paused';
import { postKey } from '../../lib/core/ask/post-key';
import { timesOf } from '../../lib/core/ask/times-of';
import type { Sender } from '../../lib/messaging/handle';
import { openAsksBy, recordAsks } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';
import { here } from '../shared/here';
import { afterwards } from './afterwards';
import { refreshBadge } from './badge';
import { mayShow } from './daily-cap';
import { currentAor, judgeNow } from './judging';
import { isPagePaused } from './page-paused';
import { postChip } from './post-chip';
import { promptFor } from './prompt';

/** How many asks of the author are looked at for what the person ignores: a sample, so that the cost does not grow with them. */
const LOOKED_AT = 120;

/** What a page showed: found, judged, counted; the chip for it, or null when there is nothing to say. */
export async function postSeen(db: Database, gated: GatedPost, sender: Sender): Promise<PostChip | null> {
  const settings = await loadSettings(db);
  const key = postKey(gated.site, gated.postId);
  if (isPagePaused(settings, sender) || isPostPaused(settings.pauses, key, gated.author)) return null;
  const language = settledLanguage(gated, usualLanguages(settings.mailLanguages, navigator.languages));
  const asks = await asksIn(db, { ...gated, language }, settings);
  const { now, timeZone } = here();
  const times = timesOf(gated, now, timeZone);
  if (asks.length === 0 || !times) return null;
  const fromOutside = isFromOutside(gated.author, gated.reader);
  const judged = await judgeNow(db, { ...gated, ...times, fromOutside, language, asks }, 'page');
  const rows = await recordAsks(db, judged);
  afterwards(async () => {
    await refreshBadge(db);
    await promptFor(db, rows, sender.tab?.id);
  });
  return (await mayShow(key, settings.dailyCap))
    ? postChip(gated.postId, rows, await currentAor(db), now)
    : null;
}

/** The asks that are worth a chip: by sensitivity, in doubtful pages and of ignored sorts sure ones only. */
async function asksIn(db: Database, gated: GatedPost, settings: Settings): Promise<DetectedAsk[]> {
  const found = asksOf(
    gated,
    gated.postType,
    gated,
    gated.isDoubtful ? 'quiet' : settings.sensitivity,
  ).filter(({ sureness }) => !gated.isDoubtful || sureness === 'sure');
  if (found.every(({ sureness }) => sureness === 'sure')) return found;
  const ignored = ignoredSorts(await openAsksBy(db, gated.author, LOOKED_AT), here().now);
  return stillShown(found, gated.author, ignored, settings.neverQuieter);
}
