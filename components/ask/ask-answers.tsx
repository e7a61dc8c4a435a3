import { i18n } from '#i18n';
import { overBy } from '../../lib/core/answer/yes-budget';
import type { AnswerKind, Ask } from '../../lib/model/ask';
import { hoursText } from '../../lib/locales/format';
import type { AnswerContext } from '../../lib/model/answer-context';
import { lineOf } from './draft-facts';
import { answerName } from './answer-names';
import { Button } from '../basics/button';
import css from './ask-card.module.css';

interface AskAnswersProps {
  readonly ask: Ask;
  readonly context: AnswerContext;
  /** What the person always answers to such asks; null when that is not set. */
  readonly standing: AnswerKind | null;
  readonly onAnswer: (answer: AnswerKind) => void;
}

/** What the AoR suggests, or the person always answers, comes first, on a row of its own. */
const OWN: readonly AnswerKind[] = ['yes', 'yes-if', 'later', 'redirect', 'no'];
const OTHERS: readonly AnswerKind[] = ['redirect', 'no', 'later', 'yes-if', 'yes'];

/** Single keys inside the card. */
export const ANSWER_KEYS: Readonly<Record<string, AnswerKind>> = {
  y: 'yes',
  i: 'yes-if',
  r: 'redirect',
  l: 'later',
  n: 'no',
  s: 'slide',
  x: 'not-an-ask',
};

export function AskAnswers({ ask, context, standing, onAnswer }: AskAnswersProps) {
  const { verdict } = ask.judgement;
  const owner = lineOf(ask, context.lines)?.owner?.name ?? null;
  const main = verdict === 'outside' ? OTHERS : OWN;
  const suggested = standing ?? suggestion(verdict, owner);
  return (
    <>
      <div
        className={`${css['answers']} ${suggested ? css['led'] : ''}`}
        role="group"
        aria-label={i18n.t('answer.answers')}
      >
        {[...main]
          .sort((a, b) => Number(b === suggested) - Number(a === suggested))
          .map((answer) => (
            <AnswerButton
              key={answer}
              answer={answer}
              look={answer === suggested ? 'primary' : 'normal'}
              text={textOf(answer, ask, context, owner)}
              onAnswer={onAnswer}
            />
          ))}
      </div>
      <div className={css['aside']}>
        {(['slide', 'not-an-ask'] as const).map((answer) => (
          <AnswerButton
            key={answer}
            answer={answer}
            look="plain"
            text={answerName(answer)}
            onAnswer={onAnswer}
          />
        ))}
      </div>
    </>
  );
}

function suggestion(verdict: Ask['judgement']['verdict'], owner: string | null): AnswerKind | null {
  if (verdict === 'unsure') return null;
  if (verdict !== 'outside') return 'yes';
  return owner ? 'redirect' : 'no';
}

/** "Redirect to Dana Reyes", "Yes, over by 1 h" */
function textOf(answer: AnswerKind, ask: Ask, { budget }: AnswerContext, owner: string | null): string {
  if (answer === 'redirect' && owner) return i18n.t('answer.redirectTo', [shortName(owner)]);
  const over = ask.judgement.verdict === 'outside' ? overBy(budget, ask.minutes) : 0;
  return answer === 'yes' && over > 0 ? i18n.t('answer.yesOver', [hoursText(over)]) : answerName(answer);
}

/** "Dana Reyes (Marketing)" → "Dana Reyes": a button has little room. */
function shortName(name: string): string {
  return name.split('(')[0]?.trim() || name;
}

interface AnswerButtonProps {
  readonly answer: AnswerKind;
  readonly look: 'primary' | 'normal' | 'plain';
  readonly text: string;
  readonly onAnswer: (answer: AnswerKind) => void;
}

function AnswerButton({ answer, look, text, onAnswer }: AnswerButtonProps) {
  const key = Object.keys(ANSWER_KEYS).find((name) => ANSWER_KEYS[name] === answer);
  return (
    <Button look={look} aria-keyshortcuts={key} title={key?.toUpperCase()} onClick={() => onAnswer(answer)}>
      {text}
    </Button>
  );
}
