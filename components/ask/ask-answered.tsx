import { i18n } from '#i18n';
import type { Answer, Ask } from '../../lib/model/ask';
import { isRefusal } from '../../lib/core/tally/accepted';
import { isSpoken } from '../../lib/core/answer/draft-answer';
import { standingFor, standingText } from '../../lib/core/answer/standing';
import { dayText } from '../../lib/locales/format';
import type { AnswerContext } from '../../lib/model/answer-context';
import { draftFacts } from './draft-facts';
import { AnswerDraft } from './answer-draft';
import { answeredText } from './answer-names';
import type { AskIntents } from './ask-intents';
import { Button } from '../basics/button';
import { NoReasonChoice } from './no-reason';
import css from './ask-card.module.css';

interface AskAnsweredProps extends Pick<AskIntents, 'onReason' | 'onUndo' | 'onInsert' | 'onStanding'> {
  readonly ask: Ask;
  readonly context: AnswerContext;
  readonly onChange: () => void;
}

/** What was answered, with a way back, and the words for it. */
export function AskAnswered({
  ask,
  context,
  onReason,
  onUndo,
  onInsert,
  onStanding,
  onChange,
}: AskAnsweredProps) {
  const { answer } = ask;
  if (!answer) return null;
  const standing = standingFor(ask, context.settings.standing);
  return (
    <>
      <div className={css['answered']}>
        <span role="status">{saidText(answer)}</span>
        <span>
          <Button look="plain" onClick={onChange}>
            {i18n.t('answered.change')}
          </Button>
          <Button look="plain" aria-keyshortcuts="u" title="U" onClick={onUndo} autoFocus>
            {i18n.t('answered.undo')}
          </Button>
        </span>
      </div>
      {answer.kind === 'no' && ask.judgement.verdict === 'outside' && (
        <NoReasonChoice reason={answer.reason ?? null} onReason={onReason} />
      )}
      {isRefusal(answer.kind) && context.record.all > 0 && (
        <p className={css['meta']}>{i18n.t('outcome.record', [context.record.all, context.record.fine])}</p>
      )}
      {isSpoken(answer.kind) && (
        <AnswerDraft
          key={answer.kind}
          answer={answer.kind}
          facts={draftFacts(ask, context)}
          standing={standing?.answer === answer.kind ? standingText(standing, ask) : null}
          onStanding={(text) => onStanding(answer.kind, text)}
          {...(onInsert ? { onInsert } : {})}
        />
      )}
    </>
  );
}

/** "You put it off until Mon 30 Nov", "You said yes, over your budget" */
function saidText({ kind, until, overBudget }: Answer): string {
  if (kind === 'later' && until !== undefined) return i18n.t('answered.laterUntil', [dayText(until)]);
  return overBudget ? `${answeredText(kind)}, ${i18n.t('answered.over')}` : answeredText(kind);
}
