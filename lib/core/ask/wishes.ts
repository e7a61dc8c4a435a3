import type { DetectedAsk, Judgement } from '../../model/ask';
import type { SeenPost } from '../../model/seen-post';
import { isKnownNoAsk } from '../learn/is-known-no-ask';
import type { AorIndex } from '../match/index-aor';
import { judgeIn } from '../match/languages/judge-in';
import { wordsOf } from '../match/words';
import { pointsBack } from './points-back';
import { speaksAsCustomer } from './speaks-as-customer';
import { speaksAsSeller } from './speaks-as-seller';
import { surroundings } from './surroundings';
import { tellsPurpose } from './tells-purpose';

/** Asks of one post that want the same thing, in the order of the text. */
export interface Wish {
  readonly asks: [DetectedAsk, ...DetectedAsk[]];
  readonly judgement: Judgement;
}

/** The post's asks, judged; those of the same line together. An ask that fits nothing joins the one before it that fits nothing either. */
export function wishesOf(seen: SeenPost, index: AorIndex): Wish[] {
  const byLine = new Map<string | null, Wish>();
  const fromOutside = isCustomers(seen);
  for (const asks of told(seen, index)) {
    const judgement = judgeIn(
      seen.language ?? 'en',
      {
        sentence: asks.map(({ sentence }) => sentence).join(' '),
        context: surroundings(asks, seen),
        subject: seen.subject,
        kind: (asks.at(-1) ?? asks[0]).kind,
        postType: seen.postType,
        fromOutside,
      },
      index,
    );
    const same = byLine.get(judgement.best.lineId);
    if (same) same.asks.push(...asks);
    else byLine.set(judgement.best.lineId, { asks, judgement });
  }
  return [...byLine.values()];
}

/** The sentence that stands for a wish: the first of its surest ones, since what comes after it explains it; not one that points back. */
export function surestOf({ asks }: Wish, { language = 'en' }: SeenPost): DetectedAsk {
  const surest = asks.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const first = asks.find(({ sureness }) => sureness === surest.sureness) ?? surest;
  const before = asks[asks.indexOf(first) - 1];
  if (before === undefined || !pointsBack(first.sentence, language)) return first;
  return { ...before, confidence: first.confidence, sureness: first.sureness };
}

/**
 * The asks in the order of the text; a need and the question that points back to it are one ("The lift is stuck. Can you see to it?"), and
 * so is what has no topic of its own ("Order brochures. We need 500.", "Which lots are left? Can someone get back to me today?"). What a meeting
 * is for belongs to it.
 */
function told({ asks, language = 'en' }: SeenPost, { learned }: AorIndex): Wish['asks'][] {
  const found: Wish['asks'][] = [];
  for (const ask of [...asks].sort((a, b) => a.start - b.start)) {
    if (isKnownNoAsk(ask.sentence, learned)) continue;
    const last = found.at(-1);
    const before = last?.at(-1);
    const hasTopic = wordsOf(ask.sentence).length > 0;
    // To meet is a wish of its own: "Send me the plans. Is Saturday morning possible?"
    const addsToIt = !hasTopic && (ask.kind !== 'meeting' || isNeed(ask));
    const isPurpose = before?.kind === 'meeting' && isNeed(ask) && tellsPurpose(ask.sentence, language);
    const goesOn = addsToIt || isPurpose || (before && isNeed(before) && pointsBack(ask.sentence, language));
    if (last && goesOn) last.push(ask);
    else found.push([ask]);
  }
  return found;
}

/** Words of asking: what has none of them tells a need, and what is to be done about it comes after. */
const ASKED =
  /\?|\b(?:please|can you|could you|would you|will you|let['’]s|let me know|bitte|kannst|könn|por favor|puedes|podr)/i;

function isNeed({ sentence }: DetectedAsk): boolean {
  return !ASKED.test(sentence.slice(0, 400));
}

/** Whether a post is from outside, and of somebody who is served rather than of one who sells; null where that is not known. */
function isCustomers({ fromOutside, context }: SeenPost): boolean | null {
  if (fromOutside === false) return false;
  if (speaksAsSeller(context)) return null;
  return fromOutside ?? (speaksAsCustomer(context) || null);
}
