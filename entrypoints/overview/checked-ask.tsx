import { useState } from 'react';
import { i18n } from '#i18n';
import type { AnswerContext } from '../../lib/model/answer-context';
import { AskCard } from '../../components/ask/ask-card';
import { AskReason } from '../../components/ask/ask-reason';
import { Button } from '../../components/basics/button';
import { VerdictMark } from '../../components/basics/verdict-mark';
import type { Ask } from '../../lib/model/ask';
import { intentsFor } from '../shared/ask-intents';
import { logSpoken } from '../shared/log-spoken';
import css from './checked-ask.module.css';

interface CheckedAskProps {
  /** As judged, not stored. */
  readonly ask: Ask;
  readonly context: AnswerContext;
}

/** The judgement of an ask in a checked text. It is not counted unless the person says so; then it is an ask like any other. */
export function CheckedAsk({ ask, context }: CheckedAskProps) {
  const [counted, setCounted] = useState<Ask | null>(null);
  if (counted) return <AskCard ask={counted} context={context} {...intentsFor(counted.id, setCounted)} />;
  const count = () => void logSpoken({ who: '', what: ask.sentence, minutes: null }).then(setCounted);
  return (
    <div className={css['checked']} role="status">
      <p>{ask.sentence}</p>
      <VerdictMark verdict={ask.judgement.verdict} />
      <AskReason judgement={ask.judgement} lines={context.lines} />
      <Button onClick={count}>{i18n.t('popup.checkCount')}</Button>
    </div>
  );
}
