import { useState } from 'react';
import { i18n } from '#i18n';
import {
  DRAFT_LENGTHS,
  draftAnswer,
  type DraftFacts,
  type DraftLength,
  type SpokenAnswer,
} from '../../lib/core/answer/draft-answer';
import type { ReplyOutcome } from '../../lib/model/reply-outcome';
import { Button } from '../basics/button';
import { TextAreaField } from '../basics/text-field';
import css from './answer-draft.module.css';
import buttonCss from '../basics/button.module.css';

interface AnswerDraftProps {
  readonly answer: SpokenAnswer;
  readonly facts: DraftFacts;
  /** What the person always says to such asks; null when that is not set. */
  readonly standing: string | null;
  readonly onStanding: (text: string) => void;
  /** Left out where there is no page to write into. */
  readonly onInsert?: (text: string) => Promise<ReplyOutcome>;
}

type State = ReplyOutcome | 'copied' | 'kept' | null;

/** Ready-made words for an answer: to change, insert or copy. Nothing is ever sent. */
export function AnswerDraft({ answer, facts, standing, onStanding, onInsert }: AnswerDraftProps) {
  const [length, setLength] = useState<DraftLength>('medium');
  const [edited, setEdited] = useState(standing);
  const [state, setState] = useState<State>(null);
  const text = edited ?? draftAnswer(answer, facts, length);
  const choose = (wanted: DraftLength) => {
    setLength(wanted);
    setEdited(null);
    setState(null);
  };
  const keep = () => {
    onStanding(text);
    setState('kept');
  };
  const copy = () => navigator.clipboard.writeText(text);
  const insert = async () => {
    const outcome = onInsert ? await onInsert(text) : 'clipboard';
    if (outcome === 'clipboard') await copy();
    setState(outcome);
  };
  return (
    <div className={css['draft']}>
      <TextAreaField label={i18n.t('reply.heading')} rows={5} value={text} onText={setEdited} />
      <div className={css['lengths']} role="group" aria-label={i18n.t('reply.length')}>
        <LengthButtons chosen={edited === null ? length : null} onChoose={choose} />
        <Button look="plain" onClick={keep}>
          {i18n.t('reply.keep')}
        </Button>
      </div>
      <div className={css['actions']}>
        {onInsert && (
          <Button look="primary" onClick={() => void insert()}>
            {i18n.t('reply.insert')}
          </Button>
        )}
        <Button onClick={() => void copy().then(() => setState('copied'))}>{i18n.t('reply.copy')}</Button>
        <MailLink facts={facts} text={text} />
        <span role="status" className={css['state']}>
          {state && i18n.t(`reply.${state}`)}
        </span>
      </div>
    </div>
  );
}

interface LengthButtonsProps {
  /** Null while the words are the person's own. */
  readonly chosen: DraftLength | null;
  readonly onChoose: (length: DraftLength) => void;
}

function LengthButtons({ chosen, onChoose }: LengthButtonsProps) {
  return DRAFT_LENGTHS.map((one) => (
    <Button key={one} look="plain" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
      {i18n.t(`reply.${one}`)}
    </Button>
  ));
}

/** Opens the person's own mail program; there, too, nothing is sent. */
function MailLink({ facts: { ask }, text }: { readonly facts: DraftFacts; readonly text: string }) {
  const { address } = ask.author;
  if (!address.includes('@')) return null;
  const to = `mailto:${encodeURIComponent(address).replace('%40', '@')}?body=${encodeURIComponent(text)}`;
  return (
    <a className={`${buttonCss['button']} ${buttonCss['plain']}`} href={to} target="_blank" rel="noreferrer">
      {i18n.t('reply.mail')}
    </a>
  );
}
