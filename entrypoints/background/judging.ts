import type { Aor } from '../../lib/model/aor';
import type { Ask, AskOrigin, Judgement } from '../../lib/model/ask';
import type { SeenPost } from '../../lib/model/seen-post';
import { isSameAor } from '../../lib/core/aor/aor-diff';
import { askFrom } from '../../lib/core/ask/ask-from';
import { judgePost } from '../../lib/core/ask/judge-post';
import { indexAor, type AorIndex } from '../../lib/core/match/index-aor';
import { warmUp } from '../../lib/core/match/warm-up';
import type { Database } from '../../lib/store/database';
import type { ChangedVerdict } from '../../lib/messaging/protocol';
import { lastAorVersion } from '../../lib/store/aor-versions';
import { lastAsks, rejudgeOpenAsks } from '../../lib/store/asks';
import { loadAor, loadLearned } from '../../lib/store/documents';
import { here } from '../shared/here';

/** What is judged against before an AoR was written: everything is unsure. */
const EMPTY_AOR: Aor = { role: '', goal: '', capacityHours: 40, lines: [] };

/** The stored AoR, or an empty one. */
export async function currentAor(db: Database): Promise<Aor> {
  return (await loadAor(db)) ?? EMPTY_AOR;
}

/** How many of the last asks are judged for a preview. */
const PREVIEWED = 60;

/** What asks are judged by now. */
interface Basis {
  readonly index: AorIndex;
  /** Which AoR that is. */
  readonly aor: NonNullable<Judgement['aor']>;
}

let cached: ({ text: string } & Basis) | null = null;

/** The stored AoR with what was learned, indexed; built again when either has changed or the worker was stopped. */
async function currentBasis(db: Database): Promise<Basis> {
  const aor = await currentAor(db);
  const learned = await loadLearned(db);
  const last = await lastAorVersion(db);
  const text = JSON.stringify([aor, learned, last?.number ?? 0]);
  if (cached?.text !== text) {
    const isChanged = last !== null && !isSameAor(last.aor, aor);
    const index = indexAor(aor, learned);
    warmUp(index);
    cached = { text, index, aor: { version: last?.number ?? 0, isChanged } };
  }
  return cached;
}

/** Judges a post's asks as they would be stored; writes nothing. */
export async function judgeNow(db: Database, seen: SeenPost, origin: AskOrigin): Promise<Ask[]> {
  const basis = await currentBasis(db);
  const { now, timeZone } = here();
  const index = origin === 'spoken' || origin === 'log' ? allAsks(basis.index) : basis.index;
  return judgePost(seen, index, now, timeZone).map((judged) => {
    const ask = askFrom(seen, judged, origin, now, timeZone);
    return { ...ask, judgement: { ...ask.judgement, aor: basis.aor } };
  });
}

/** What the person notes down themselves is an ask, though they once said of like words that they were none. */
function allAsks(index: AorIndex): AorIndex {
  return { ...index, learned: index.learned.filter(({ to }) => to !== 'not-an-ask') };
}

/** Judges untouched open asks by the AoR as it is now; of their mails nothing but the sentence is known any more. */
export async function judgeOpenAgain(db: Database): Promise<void> {
  const { index, aor } = await currentBasis(db);
  await rejudgeOpenAsks(db, (ask) => {
    const again = judgedAgain(ask, index);
    return again ? { ...ask, judgement: { ...again, aor } } : ask;
  });
}

/** Where an edited AoR would say something else on the last asks, newest first; answers of the person stay theirs. */
export async function previewAor(db: Database, aor: Aor): Promise<ChangedVerdict[]> {
  const { index: now } = await currentBasis(db);
  const edited = indexAor(aor, await loadLearned(db));
  const asks = (await lastAsks(db, PREVIEWED)).filter(({ judgement }) => judgement.by !== 'person');
  return asks.flatMap((ask) => {
    const before = judgedAgain(ask, now);
    const after = judgedAgain(ask, edited);
    const isOther = before && after && (before.verdict !== after.verdict || before.lineId !== after.lineId);
    return isOther ? [{ sentence: ask.sentence, before, after }] : [];
  });
}

/** The judgement of a typed text by an AoR that is not saved. */
export async function tryText(db: Database, post: SeenPost, aor: Aor): Promise<Judgement | null> {
  const { now, timeZone } = here();
  const [judged] = judgePost(post, indexAor(aor, await loadLearned(db)), now, timeZone);
  return judged?.judgement ?? null;
}

function judgedAgain(ask: Ask, index: AorIndex): Judgement | null {
  const { now, timeZone } = here();
  return judgePost(postOf(ask), index, now, timeZone)[0]?.judgement ?? null;
}

function postOf(ask: Ask): SeenPost {
  const { site, postId, postType, author, language, sentence, kind, cue, confidence, sureness } = ask;
  return {
    site,
    postId,
    postType,
    author,
    language,
    fromOutside: null,
    subject: '',
    context: sentence,
    time: ask.seenAt,
    asks: [{ sentence, start: 0, kind, cue, confidence, sureness }],
  };
}
