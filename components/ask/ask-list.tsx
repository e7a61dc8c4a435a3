import { useId } from 'react';
import { i18n } from '#i18n';
import type { Ask } from '../../lib/model/ask';
import { VERDICT_SHAPE } from '../../lib/model/verdict-shape';
import { durationText } from '../../lib/locales/format';
import { answeredText } from './answer-names';
import type { AnswerContext } from '../../lib/model/answer-context';
import { AskCard } from './ask-card';
import type { AskIntents } from './ask-intents';
import { dueText } from '../../lib/locales/due-text';
import css from './ask-list.module.css';

interface AskListProps {
  readonly asks: readonly Ask[];
  readonly context: AnswerContext;
  /** Whether the first one is unfolded. */
  readonly opensFirst?: boolean;
  readonly intentsFor: (id: string) => AskIntents;
}

/** Asks in a list, each a line that unfolds to its card; one at a time. */
export function AskList({ asks, context, opensFirst = false, intentsFor }: AskListProps) {
  const name = useId();
  return (
    <div className={css['list']}>
      {asks.map((ask, i) => (
        <details
          key={ask.id}
          name={name}
          className={css['item']}
          open={opensFirst && i === 0 ? true : undefined}
        >
          <summary>
            <svg
              viewBox="0 0 16 16"
              aria-hidden="true"
              className={`${css['mark']} ${css[ask.judgement.verdict]}`}
            >
              <path d={VERDICT_SHAPE[ask.judgement.verdict]} />
            </svg>
            <span className={css['sentence']}>{ask.sentence}</span>
            <span className={css['meta']}>{metaText(ask, context.now)}</span>
          </summary>
          <AskCard ask={ask} context={context} {...intentsFor(ask.id)} />
        </details>
      ))}
    </div>
  );
}

/** "Outside my AoR · Nora Whitfield · 3 h · due Thu 26 Nov" */
function metaText(ask: Ask, now: number): string {
  return [
    ask.isBack && !ask.answer ? i18n.t('card.isBack') : '',
    i18n.t(`verdict.${ask.judgement.verdict}`),
    ask.author.name || ask.author.address,
    durationText(ask.minutes),
    dueText(ask, now),
    ask.answer ? answeredText(ask.answer.kind) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
