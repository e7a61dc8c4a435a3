import { useState } from 'react';
import { i18n } from '#i18n';
import {
  DRAFT_LENGTHS,
  draftAnswer,
  type DraftFacts,
  type DraftLength,
  type SpokenAnswer,
} from '../lib/core/answer/draft-answer';
import type { ReplyOutcome } from '../lib/model/reply-outcome';
import { Button } from './button';
import { Field } from './field';
import css from './answer-draft.module.css';

interface AnswerDraftProps {
  readonly answer: SpokenAnswer;
  readonly facts: DraftFacts;
  /** Left out where there is no page to write into. */
  readonly onInsert?: (text: string) => Promise<ReplyOutcome>;
}

/** Ready-made words for an answer: to change, insert or copy. Nothing is ever sent. */
export function AnswerDraft({ answer, facts, onInsert }: AnswerDraftProps) {
  const [length, setLength] = useState<DraftLength>('medium');
  const [edited, setEdited] = useState<string | null>(null);
  const [state, setState] = useState<ReplyOutcome | 'copied' | null>(null);
  const text = edited ?? draftAnswer(answer, facts, length);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
  };
  const insert = async () => {
    const outcome = onInsert ? await onInsert(text) : 'clipboard';
    if (outcome === 'clipboard') await copy();
    setState(outcome);
  };
  return (
    <div className={css['draft']}>
      <Field label={i18n.t('reply.heading')}>
        {(ids) => (
          <textarea {...ids} rows={5} value={text} onChange={({ target }) => setEdited(target.value)} />
        )}
      </Field>
      <fieldset className={css['lengths']}>
        <legend className="visually-hidden">{i18n.t('reply.length')}</legend>
        {DRAFT_LENGTHS.map((one) => (
          <Button
            key={one}
            look="plain"
            aria-pressed={edited === null && one === length}
            onClick={() => {
              setLength(one);
              setEdited(null);
              setState(null);
            }}
          >
            {i18n.t(`reply.${one}`)}
          </Button>
        ))}
      </fieldset>
      <div className={css['actions']}>
        {onInsert && (
          <Button look="primary" onClick={() => void insert()}>
            {i18n.t('reply.insert')}
          </Button>
        )}
        <Button onClick={() => void copy().then(() => setState('copied'))}>{i18n.t('reply.copy')}</Button>
        <span role="status" className={css['state']}>
          {state && i18n.t(`reply.${state}`)}
        </span>
      </div>
    </div>
  );
}
