import { i18n } from '#i18n';
import type { AnswerKind } from '../../lib/model/ask';

/** What an answer's button says. */
export function answerName(answer: AnswerKind): string {
  return i18n.t(
    (
      {
        yes: 'answer.yes',
        'yes-if': 'answer.yesIf',
        redirect: 'answer.redirect',
        later: 'answer.later',
        no: 'answer.no',
        slide: 'answer.slide',
        'not-an-ask': 'answer.notAnAsk',
      } as const
    )[answer],
  );
}

/** What the card says after an answer. */
export function answeredText(answer: AnswerKind): string {
  return i18n.t(
    (
      {
        yes: 'answered.yes',
        'yes-if': 'answered.yesIf',
        redirect: 'answered.redirect',
        later: 'answered.later',
        no: 'answered.no',
        slide: 'answered.slide',
        'not-an-ask': 'answered.notAnAsk',
      } as const
    )[answer],
  );
}
