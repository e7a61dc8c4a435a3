import type { Aor } from '../../lib/model/aor';
import type { Ask, AskOrigin } from '../../lib/model/ask';
import type { SeenPost } from '../../lib/model/seen-post';
import { askFrom } from '../../lib/core/ask-from';
import { judgePost } from '../../lib/core/judge-post';
import { indexAor, type AorIndex } from '../../lib/core/match/index-aor';
import type { Database } from '../../lib/store/database';
import { rejudgeOpenAsks } from '../../lib/store/asks';
import { loadAor } from '../../lib/store/documents';
import { here } from '../shared/here';

/** What is judged against before an AoR was written: everything is unsure. */
export const EMPTY_AOR: Aor = { role: '', goal: '', capacityHours: 40, lines: [] };

let cached: { text: string; index: AorIndex } | null = null;

/** The index of the stored AoR; built again when the AoR has changed or the worker has been stopped. */
async function currentIndex(db: Database): Promise<AorIndex> {
  const aor = (await loadAor(db)) ?? EMPTY_AOR;
  const text = JSON.stringify(aor);
  if (cached?.text !== text) cached = { text, index: indexAor(aor) };
  return cached.index;
}

/** Judges a post's asks as they would be stored; writes nothing. */
export async function judgeNow(db: Database, seen: SeenPost, origin: AskOrigin): Promise<Ask[]> {
  const index = await currentIndex(db);
  const { now, timeZone } = here();
  return judgePost(seen, index, now, timeZone).map((judged) => askFrom(seen, judged, origin, now, timeZone));
}

/** Judges untouched open asks by the AoR as it is now; of their mails nothing but the sentence is known any more. */
export async function judgeOpenAgain(db: Database): Promise<void> {
  const index = await currentIndex(db);
  const { now, timeZone } = here();
  await rejudgeOpenAsks(db, (ask) => {
    const [again] = judgePost(postOf(ask), index, now, timeZone);
    return again ? { ...ask, judgement: again.judgement } : ask;
  });
}

function postOf(ask: Ask): SeenPost {
  const { site, postId, postType, author, sentence, kind, cue, confidence, sureness } = ask;
  return {
    site,
    postId,
    postType,
    author,
    fromOutside: null,
    subject: '',
    context: sentence,
    time: ask.seenAt,
    asks: [{ sentence, start: 0, kind, cue, confidence, sureness }],
  };
}
