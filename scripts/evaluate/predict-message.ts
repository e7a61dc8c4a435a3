import { detect } from '../../lib/core/detect/detect';
import { isFromOutside } from '../../lib/core/ask/from-outside';
import { judgePost, type JudgedAsk } from '../../lib/core/ask/judge-post';
import type { AorIndex } from '../../lib/core/match/index-aor';
import type { AskToJudge } from '../../lib/core/match/ask-words';
import { judge } from '../../lib/core/match/judge';
import { shownTime } from '../../lib/core/shown/shown-time';
import { rankLines } from '../../lib/core/match/rank-lines';
import type { Judgement } from '../../lib/model/ask';
import type { SeenPost } from '../../lib/model/seen-post';
import { postOf, readerOf, type Message } from './message-post';

/** What `score.mjs` (mode b) reads. */
export interface Prediction {
  readonly id: string;
  readonly is_request: boolean;
  readonly kind: 'task' | 'schedule' | 'none';
  readonly verdict: Judgement['verdict'] | 'none';
  readonly responsibility: string | null;
  readonly due: string | null;
  readonly effort: string | null;
  /** Probability that the work is within the AoR, given even when no ask was detected. */
  readonly score: number;
  /** Probability of the best verdict: how sure. */
  readonly sure: number;
  /** The three best lines, best first. */
  readonly top3: readonly string[];
  readonly match: { readonly verdict: Judgement['best']['verdict']; readonly responsibility: string | null };
}

/** Fixed clock for relative dates, so that two runs say the same: Wednesday 11 November 2026, 09:00 UTC. */
const NOW = Date.UTC(2026, 10, 11, 9);

/** Runs one message through what ships: page part (zones, detection), worker part (dates, effort, match). */
export function predictMessage(message: Message, user: string, index: AorIndex): Prediction {
  const reader = readerOf(user);
  const post = postOf(message, user);
  const { asks, context } = detect(post, reader);
  const fromOutside = isFromOutside(post.author, reader);
  const seen: SeenPost = {
    site: post.site,
    postId: post.id,
    postType: post.type,
    author: post.author,
    fromOutside,
    subject: post.subject.slice(0, 1000),
    context: context.slice(0, 8000),
    time: post.time && shownTime(post.time, 'UTC'),
    asks: [...asks],
  };
  const judged = asks.length > 0 ? judgePost(seen, index, NOW, 'UTC') : [];
  const main = mainOf(judged);
  const ask: AskToJudge = { ...seen, sentence: main?.sentence ?? context, kind: main?.kind ?? 'task' };
  const judgement = main?.judgement ?? judge(ask, index);
  return {
    id: message.id,
    is_request: main !== null,
    kind: main === null ? 'none' : main.kind === 'meeting' ? 'schedule' : 'task',
    verdict: main === null ? 'none' : judgement.verdict,
    responsibility: main === null ? null : judgement.lineId,
    due: judged.find(({ due }) => due !== null)?.due?.phrase ?? null,
    effort: judged.find(({ effort }) => effort !== null)?.effort?.phrase ?? null,
    score: judgement.inScope,
    sure: Math.max(judgement.inScope, 1 - judgement.inScope),
    top3: rankLines(ask, index)
      .lines.slice(0, 3)
      .map(({ line }) => line.line.id),
    match: { verdict: judgement.best.verdict, responsibility: judgement.best.lineId },
  };
}

/** The ask that stands for the message: the surest, the first of equals. */
function mainOf(judged: readonly JudgedAsk[]): JudgedAsk | null {
  return judged.reduce<JudgedAsk | null>((a, b) => (a === null || b.confidence > a.confidence ? b : a), null);
}
