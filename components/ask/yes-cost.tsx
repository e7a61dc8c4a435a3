import { i18n } from '#i18n';
import { displacedBy } from '../../lib/core/answer/displaced';
import { leftOf, overBy } from '../../lib/core/answer/yes-budget';
import type { Ask } from '../../lib/model/ask';
import { durationText, hoursText } from '../../lib/locales/format';
import type { AnswerContext } from '../../lib/model/answer-context';
import css from './yes-cost.module.css';

interface YesCostProps {
  readonly ask: Ask;
  readonly context: AnswerContext;
}

/** What a yes to outside work costs, at the moment of deciding: core work, and the week's hours for such things. */
export function YesCost({ ask, context: { lines, budget } }: YesCostProps) {
  const displaced = displacedBy(ask.minutes, lines);
  const over = overBy(budget, ask.minutes);
  return (
    <dl className={css['cost']}>
      {displaced && displaced.count !== null && (
        <div>
          <dt>{i18n.t('cost.yes')}</dt>
          <dd>
            {i18n.t('cost.pieces', [
              durationText(ask.minutes),
              displaced.count,
              displaced.line.title,
              durationText(displaced.line.minutesEach ?? 0),
            ])}
          </dd>
        </div>
      )}
      <div className={over > 0 ? css['over'] : undefined}>
        <dt>{i18n.t('cost.budget')}</dt>
        <dd>
          {i18n.t('cost.left', [hoursText(Math.max(0, leftOf(budget))), hoursText(budget.hours)])}
          {over > 0 && `, ${i18n.t('cost.over', [hoursText(over)])}`}
        </dd>
      </div>
    </dl>
  );
}
