import { useEffect, useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import type { SpokenAnswer } from '../../lib/core/answer/draft-answer';
import { answerName } from '../ask/answer-names';
import { Button } from '../basics/button';
import { TextAreaField } from '../basics/text-field';
import { ChoiceField } from '../basics/choice-field';
import css from './standing-form.module.css';

interface StandingFormProps {
  /** What is chosen at first. */
  readonly answer: SpokenAnswer;
  /** Ready-made words for an answer; null when there are none. */
  readonly draftFor: (answer: SpokenAnswer) => Promise<string | null>;
  readonly onKeep: (answer: SpokenAnswer, text: string) => void;
}

const OFFERED: readonly SpokenAnswer[] = ['redirect', 'no', 'later', 'yes-if', 'yes'];

/** An answer and its words, to be offered first whenever such an ask comes. */
export function StandingForm({ answer: first, draftFor, onKeep }: StandingFormProps) {
  const [answer, setAnswer] = useState(first);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isLate = false;
    void draftFor(answer).then((draft) => isLate || setText(draft ?? ''));
    return () => {
      isLate = true;
    };
    // Words are made once for each answer: what is typed must not be lost when the page draws itself anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answer]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text?.trim()) onKeep(answer, text);
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      <ChoiceField
        label={i18n.t('repeats.answer')}
        autoFocus
        value={answer}
        onChoice={(value) => setAnswer(value as SpokenAnswer)}
      >
        {OFFERED.map((one) => (
          <option key={one} value={one}>
            {answerName(one)}
          </option>
        ))}
      </ChoiceField>
      <TextAreaField label={i18n.t('repeats.words')} rows={5} required value={text ?? ''} onText={setText} />
      <Button type="submit" look="primary">
        {i18n.t('repeats.keep')}
      </Button>
    </form>
  );
}
