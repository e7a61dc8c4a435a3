import { i18n } from '#i18n';
import type { Aor } from '../../lib/model/aor';
import type { Ask } from '../../lib/model/ask';
import type { ChipView, PostChip } from '../../lib/model/post-chip';
import type { Verdict } from '../../lib/model/scope';
import { VERDICT_SHAPE } from '../../lib/model/verdict-shape';
import { dueText } from '../../lib/locales/due-text';
import { durationText } from '../../lib/locales/format';

/** What deserves a look first. */
const ORDER: readonly Verdict[] = ['outside', 'unsure', 'supporting', 'core'];

/** The chip for the asks of one post, open and notable ones first, of these the surest; null when there are none. `now` is epoch ms. */
export function postChip(postId: string, asks: readonly Ask[], aor: Aor, now: number): PostChip | null {
  const sorted = [...asks].sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence);
  const [first] = sorted;
  if (!first) return null;
  return { postId, askIds: sorted.map(({ id }) => id), view: viewOf(first, asks.length, aor, now) };
}

function viewOf(ask: Ask, count: number, aor: Aor, now: number): ChipView {
  const { verdict, lineId } = ask.judgement;
  const owner = aor.lines.find(({ id }) => id === lineId)?.owner;
  const label = i18n.t(`verdict.${verdict}`);
  const details = [
    ask.answer ? i18n.t('chip.answered') : '',
    ask.minutesFrom === 'default' ? '' : i18n.t('time.about', [durationText(ask.minutes)]),
    dueText(ask, now),
    owner?.name ?? '',
    count > 1 ? i18n.t('chip.count', [count]) : '',
  ].filter(Boolean);
  return {
    verdict,
    shape: VERDICT_SHAPE[verdict],
    isQuiet: ask.sureness !== 'sure' || verdict === 'core' || verdict === 'unsure',
    isAnswered: ask.answer !== null,
    label,
    details,
    description: [label, ...details, i18n.t('chip.open')].join(', '),
  };
}

function rank(ask: Ask): number {
  return ORDER.indexOf(ask.judgement.verdict) + (ask.answer ? ORDER.length : 0);
}
