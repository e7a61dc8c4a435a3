import type { Ask, AskOrigin } from '../../model/ask';
import type { SeenPost } from '../../model/seen-post';
import type { JudgedAsk } from './judge-post';
import { localDay, localHour } from '../basics/week';

/** A judged ask as it is stored: without an answer, on the person's local day. `now` is epoch ms. */
export function askFrom(
  seen: SeenPost,
  judged: JudgedAsk,
  origin: AskOrigin,
  now: number,
  timeZone: string,
): Ask {
  return {
    id: judged.id,
    site: seen.site,
    postId: seen.postId,
    origin,
    postType: seen.postType,
    author: seen.author,
    ...(judged.language ? { language: judged.language } : {}),
    ...(judged.isFormal === undefined ? {} : { isFormal: judged.isFormal }),
    sentence: judged.sentence,
    kind: judged.kind,
    cue: judged.cue,
    confidence: judged.confidence,
    sureness: judged.sureness,
    seenAt: now,
    day: localDay(now, timeZone),
    hour: localHour(now, timeZone),
    due: judged.due,
    effort: judged.effort,
    minutes: judged.minutes,
    minutesFrom: judged.minutesFrom,
    judgement: judged.judgement,
    answer: null,
  };
}
