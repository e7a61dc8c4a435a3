import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import type { Responsibility } from '../lib/model/aor';
import type { AnswerKind, Ask } from '../lib/model/ask';
import type { Correction } from '../lib/model/commands';
import type { ReplyOutcome } from '../lib/model/reply-outcome';
import { dayText } from '../lib/locales/format';
import { isSpoken, type DraftFacts } from '../lib/core/answer/draft-answer';
import { AnswerDraft } from './answer-draft';
import { answeredText } from './answer-names';
import { ANSWER_KEYS, AskAnswers } from './ask-answers';
import { AskReason } from './ask-reason';
import { AskSentence } from './ask-sentence';
import { Button } from './button';
import { LineChoice } from './line-choice';
import { MinutesChoice } from './minutes-choice';
import { VerdictMark } from './verdict-mark';
import css from './ask-card.module.css';

/** What the person can do with an ask. */
export interface AskIntents {
  readonly onAnswer: (answer: AnswerKind) => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: () => void;
  /** Puts a draft into the page's reply box; left out where there is no page. */
  readonly onInsert?: (text: string) => Promise<ReplyOutcome>;
}

interface AskCardProps extends AskIntents {
  readonly ask: Ask;
  readonly lines: readonly Responsibility[];
}

/** One ask with its judgement, its cost and its answers; the same in the page's card and in the popup. */
export function AskCard({ ask, lines, onAnswer, onMinutes, onCorrect, onUndo, onInsert }: AskCardProps) {
  const line = lines.find(({ id }) => id === ask.judgement.lineId);
  return (
    <article
      className={css['card']}
      tabIndex={-1}
      aria-label={ask.sentence}
      onKeyDown={byKey(onAnswer, onUndo, ask.answer === null)}
    >
      <div className={css['head']}>
        <VerdictMark verdict={ask.judgement.verdict} />
        <span className={css['meta']}>{aboutText(ask)}</span>
      </div>
      <AskSentence sentence={ask.sentence} cue={ask.cue} />
      {ask.origin === 'page' && <p className={css['meta']}>{suretyText(ask)}</p>}
      <AskReason judgement={ask.judgement} lines={lines} />
      <MinutesChoice minutes={ask.minutes} onChange={onMinutes} />
      {lines.length > 0 && <LineChoice lines={lines} lineId={ask.judgement.lineId} onChoose={onCorrect} />}
      {ask.answer ? (
        <p className={css['answered']} role="status">
          {answeredText(ask.answer.kind)}
          <Button look="plain" aria-keyshortcuts="u" title="U" onClick={onUndo} autoFocus>
            {i18n.t('answered.undo')}
          </Button>
        </p>
      ) : (
        <AskAnswers
          verdict={ask.judgement.verdict}
          ownerName={line?.owner?.name ?? null}
          onAnswer={onAnswer}
        />
      )}
      {ask.answer && isSpoken(ask.answer.kind) && (
        <AnswerDraft
          key={ask.answer.kind}
          answer={ask.answer.kind}
          facts={draftFacts(ask, lines)}
          {...(onInsert ? { onInsert } : {})}
        />
      )}
    </article>
  );
}

/** "Rob Ellis · Task · due Fri 13 Nov" */
function aboutText(ask: Ask): string {
  const parts = [
    ask.origin === 'spoken' ? i18n.t('card.spoken') : '',
    ask.author.name || ask.author.address,
    i18n.t(`kind.${ask.kind}`),
    ask.due ? i18n.t('time.due', [dayText(ask.due.at)]) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What the draft's sentences are made of. */
function draftFacts(ask: Ask, lines: readonly Responsibility[]): DraftFacts {
  return {
    ask,
    line: lines.find(({ id }) => id === ask.judgement.lineId) ?? null,
    core: lines.find(({ scope }) => scope === 'core') ?? null,
    due: ask.due ? dayText(ask.due.at) : null,
  };
}

/** "Likely an ask, because of “could you”" */
function suretyText({ sureness, cue, sentence }: Ask): string {
  const sure = i18n.t(`sureness.${sureness}`);
  const words = cue.end <= sentence.length ? sentence.slice(cue.start, cue.end) : '';
  return words ? `${sure}, ${i18n.t('card.because', [words])}` : sure;
}

/** Single keys, except while something is typed or chosen, or with a modifier held. */
function byKey(onAnswer: (answer: AnswerKind) => void, onUndo: () => void, open: boolean) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (
      event.target instanceof HTMLElement &&
      event.target.matches('select, textarea, input:not([type=radio])')
    )
      return;
    const key = event.key.toLowerCase();
    const answer = ANSWER_KEYS[key];
    if (open && answer) onAnswer(answer);
    else if (!open && key === 'u') onUndo();
    else return;
    event.preventDefault();
  };
}
