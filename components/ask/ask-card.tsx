import { useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { AnswerKind, Ask } from '../../lib/model/ask';
import { standingFor } from '../../lib/core/answer/standing';
import type { AnswerContext } from '../../lib/model/answer-context';
import { AskAnswered } from './ask-answered';
import { ANSWER_KEYS, AskAnswers } from './ask-answers';
import type { AskIntents } from './ask-intents';
import { AskReason } from './ask-reason';
import { AskSentence } from './ask-sentence';
import { dueText } from '../../lib/locales/due-text';
import { LaterChoice } from './later-choice';
import { LineChoice } from './line-choice';
import { MinutesChoice } from './minutes-choice';
import { VerdictMark } from '../basics/verdict-mark';
import { YesCost } from './yes-cost';
import css from './ask-card.module.css';

interface AskCardProps extends AskIntents {
  readonly ask: Ask;
  readonly context: AnswerContext;
}

/** One ask with its judgement, its cost and its answers; the same in the page's card and in the popup. */
export function AskCard({ ask, context, ...intents }: AskCardProps) {
  const [step, setStep] = useState<'later' | 'change' | null>(null);
  const { lines } = context;
  const { verdict } = ask.judgement;
  const isOpen = ask.answer === null || step !== null;
  const answer = (kind: AnswerKind, ...until: [number?]) => {
    const isToBeChosen = kind === 'later' && step !== 'later';
    setStep(isToBeChosen ? 'later' : null);
    if (!isToBeChosen) intents.onAnswer(kind, ...until);
  };
  return (
    <article
      className={css['card']}
      tabIndex={-1}
      aria-label={ask.sentence}
      onKeyDown={byKey(answer, intents.onUndo, isOpen)}
    >
      <div className={css['head']}>
        <VerdictMark verdict={verdict} />
        <span className={css['meta']}>{aboutText(ask, context.now)}</span>
      </div>
      <AskSentence sentence={ask.sentence} cue={ask.cue} />
      {ask.origin === 'page' && <p className={css['meta']}>{suretyText(ask)}</p>}
      <AskReason judgement={ask.judgement} lines={lines} />
      <MinutesChoice minutes={ask.minutes} onChange={intents.onMinutes} />
      {lines.length > 0 && (
        <LineChoice lines={lines} lineId={ask.judgement.lineId} onChoose={intents.onCorrect} />
      )}
      {isOpen && verdict === 'outside' && <YesCost ask={ask} context={context} />}
      {step === 'later' ? (
        <LaterChoice
          due={ask.due?.at ?? null}
          context={context}
          onChoose={(until) => answer('later', until)}
          onCancel={() => setStep(null)}
        />
      ) : isOpen ? (
        <AskAnswers
          ask={ask}
          context={context}
          standing={standingFor(ask, context.settings.standing)?.answer ?? null}
          onAnswer={answer}
        />
      ) : (
        <AskAnswered ask={ask} context={context} {...intents} onChange={() => setStep('change')} />
      )}
    </article>
  );
}

/** "Rob Ellis · Task · due Fri 13 Nov" */
function aboutText(ask: Ask, now: number): string {
  const parts = [
    ask.isBack && !ask.answer ? i18n.t('card.isBack') : '',
    ask.origin === 'spoken' ? i18n.t('card.spoken') : '',
    ask.author.name || ask.author.address,
    i18n.t(`kind.${ask.kind}`),
    dueText(ask, now),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** "Likely an ask, because of “could you”" */
function suretyText({ sureness, cue, sentence }: Ask): string {
  const sure = i18n.t(`sureness.${sureness}`);
  const words = cue.end <= sentence.length ? sentence.slice(cue.start, cue.end) : '';
  return words ? `${sure}, ${i18n.t('card.because', [words])}` : sure;
}

/** Single keys, except while something is typed or chosen, or with a modifier held. */
function byKey(onAnswer: (answer: AnswerKind) => void, onUndo: () => void, isOpen: boolean) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      event.target instanceof HTMLElement &&
      event.target.matches('select, textarea, input:not([type=radio])')
    )
      return;
    const key = event.key.toLowerCase();
    const answer = ANSWER_KEYS[key];
    if (isOpen && answer) onAnswer(answer);
    else if (!isOpen && key === 'u') onUndo();
    else return;
    event.preventDefault();
  };
}
