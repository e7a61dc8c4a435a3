import { i18n } from '#i18n';
import type { AnswerKind } from '../lib/model/ask';
import type { Verdict } from '../lib/model/scope';
import { answerName } from './answer-names';
import { Button } from './button';
import css from './ask-card.module.css';

interface AskAnswersProps {
  readonly verdict: Verdict;
  readonly ownerName: string | null;
  readonly onAnswer: (answer: AnswerKind) => void;
}

/** The order puts first what the AoR suggests: yes to one's own work, redirect or no to other people's. */
const OWN: readonly AnswerKind[] = ['yes', 'later', 'redirect', 'no'];
const OTHERS: readonly AnswerKind[] = ['no', 'later', 'yes'];

/** Single keys inside the card. */
export const ANSWER_KEYS: Readonly<Record<string, AnswerKind>> = {
  y: 'yes',
  r: 'redirect',
  l: 'later',
  n: 'no',
  s: 'slide',
  x: 'not-an-ask',
};

export function AskAnswers({ verdict, ownerName, onAnswer }: AskAnswersProps) {
  const isOutside = verdict === 'outside';
  const main = isOutside ? (['redirect', ...OTHERS] as const) : OWN;
  const suggested = verdict === 'unsure' ? null : isOutside && !ownerName ? 'no' : main[0];
  return (
    <>
      <div className={css['answers']} role="group" aria-label={i18n.t('answer.answers')}>
        {main.map((answer) => (
          <AnswerButton
            key={answer}
            answer={answer}
            look={answer === suggested ? 'primary' : 'normal'}
            text={
              answer === 'redirect' && ownerName
                ? i18n.t('answer.redirectTo', [shortName(ownerName)])
                : answerName(answer)
            }
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

/** "Dana Reyes (Marketing)" → "Dana Reyes": a button has little room. */
function shortName(name: string): string {
  return name.replace(/\s*\(.*\)\s*$/, '') || name;
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
