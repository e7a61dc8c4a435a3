import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import type { LookAlikes } from '../../lib/model/look-alikes';
import type { Aor } from '../../lib/model/aor';
import type { Judgement } from '../../lib/model/ask';
import { AskReason } from '../ask/ask-reason';
import { Button } from '../basics/button';
import { TextField } from '../basics/text-field';
import { LookAlikeLines } from './aor-look-alikes';
import { VerdictMark } from '../basics/verdict-mark';
import css from './draft-check.module.css';

/** An ask on which the draft says something else than the saved AoR. */
export interface DraftChange {
  readonly sentence: string;
  readonly before: Judgement;
  readonly after: Judgement;
}

export interface DraftChecks {
  readonly onTry: (text: string, draft: Aor) => Promise<Judgement | null>;
  readonly onPreview: (draft: Aor) => Promise<readonly DraftChange[]>;
  readonly onLookAlikes: (draft: Aor) => Promise<readonly LookAlikes[]>;
}

interface DraftCheckProps extends DraftChecks {
  readonly draft: Aor;
  readonly isChanged: boolean;
}

/** What the draft would say: of any text, and of the last asks before it is saved. */
export function DraftCheck({ draft, isChanged, onTry, onPreview, onLookAlikes }: DraftCheckProps) {
  return (
    <details className={css['check']}>
      <summary>{i18n.t('draft.heading')}</summary>
      <div className={css['parts']}>
        <TryIt draft={draft} onTry={onTry} />
        <LookAlikeLines draft={draft} onLookAlikes={onLookAlikes} />
        {isChanged && <WhatWouldChange draft={draft} onPreview={onPreview} />}
      </div>
    </details>
  );
}

function TryIt({ draft, onTry }: Pick<DraftCheckProps, 'draft' | 'onTry'>) {
  const [text, setText] = useState('');
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void onTry(text, draft).then(setJudgement);
  };
  return (
    <form className={css['try']} onSubmit={submit}>
      <TextField
        label={i18n.t('draft.try')}
        maxLength={2000}
        value={text}
        onText={(text) => {
          setText(text);
          setJudgement(null);
        }}
      />
      <Button type="submit" disabled={!text.trim()}>
        {i18n.t('draft.tryButton')}
      </Button>
      {judgement && (
        <div className={css['result']} role="status">
          <VerdictMark verdict={judgement.verdict} />
          <AskReason judgement={judgement} lines={draft.lines} />
        </div>
      )}
    </form>
  );
}

function WhatWouldChange({ draft, onPreview }: Pick<DraftCheckProps, 'draft' | 'onPreview'>) {
  const [seen, setSeen] = useState<{ draft: Aor; changes: readonly DraftChange[] } | null>(null);
  const changes = seen?.draft === draft ? seen.changes : null;
  const look = () => void onPreview(draft).then((found) => setSeen({ draft, changes: found }));
  return (
    <section className={css['changes']}>
      <Button onClick={look}>{i18n.t('draft.preview')}</Button>
      {changes?.length === 0 && <p role="status">{i18n.t('draft.noChange')}</p>}
      {changes && changes.length > 0 && (
        <ul role="status">
          {changes.map(({ sentence, before, after }) => (
            <li key={sentence} className={css['change']}>
              <span className={css['sentence']}>{sentence}</span>
              <span className={css['marks']}>
                <VerdictMark verdict={before.verdict} />
                <span aria-label={i18n.t('draft.becomes')}>→</span>
                <VerdictMark verdict={after.verdict} />
                {draft.lines.find(({ id }) => id === after.lineId)?.title}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
