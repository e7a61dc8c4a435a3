import type { AskKind, Judgement } from '../../model/ask';
import type { PostType } from '../../model/post';
import type { AorIndex } from './index-aor';

/** What the matcher looks at; `context` is the post's own text, in which `sentence` stands. */
export interface AskToJudge {
  readonly sentence: string;
  readonly context: string;
  readonly subject: string;
  readonly kind: AskKind;
  readonly postType: PostType;
  readonly fromOutside: boolean | null;
}

/** Compares one ask with the AoR. */
export function judge(ask: AskToJudge, index: AorIndex): Judgement {
  void ask;
  void index;
  return {
    verdict: 'unsure',
    lineId: null,
    best: { verdict: 'outside', lineId: null },
    inScope: 0.5,
    runnerUpId: null,
    evidence: { ask: [], line: [] },
    by: 'match',
  };
}
