import { useState } from 'react';
import { i18n } from '#i18n';
import { calendarDayText } from '../../lib/locales/format';
import type { Responsibility } from '../../lib/model/aor';
import type { Ask } from '../../lib/model/ask';
import type { Correction } from '../../lib/model/commands';
import { Button } from '../basics/button';
import { LineChoice } from '../ask/line-choice';
import { VerdictMark } from '../basics/verdict-mark';
import css from './entry-row.module.css';

export interface EntryIntents {
  readonly onMinutes: (minutes: number) => void;
  readonly onCorrect: (correction: Correction) => void;
  /** It was not work, or nobody asked: no figure counts it any more. */
  readonly onRemove: () => void;
}

interface EntryRowProps extends EntryIntents {
  readonly ask: Ask;
  readonly lines: readonly Responsibility[];
  /** Whether the minutes wait for a word of the person. */
  readonly wantsConfirming: boolean;
}

/** Work done, to be put right in one line: whose it is and how long it took. */
export function EntryRow({ ask, lines, wantsConfirming, onMinutes, onCorrect, onRemove }: EntryRowProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const minutes = typed === null ? ask.minutes : Number(typed);
  const keep = () => {
    if (minutes >= 1 && (wantsConfirming || minutes !== ask.minutes)) onMinutes(minutes);
    setTyped(null);
  };
  return (
    <li className={css['row']}>
      <div className={css['what']}>
        <span>{ask.sentence || i18n.t('entry.wordless')}</span>
        <span className={css['meta']}>
          {[calendarDayText(ask.day), ask.author.name || ask.author.address].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className={css['line']}>
        <VerdictMark verdict={ask.judgement.verdict} />
        <LineChoice isLabelHidden lines={lines} lineId={ask.judgement.lineId} onChoose={onCorrect} />
      </div>
      <form
        className={css['time']}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label className={css['minutes']}>
          <input
            type="number"
            aria-label={i18n.t('entry.minutesOf', [ask.sentence])}
            min={1}
            max={10080}
            value={typed ?? ask.minutes}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={() => !wantsConfirming && keep()}
          />
          {i18n.t('entry.min')}
        </label>
        {wantsConfirming && (
          <Button type="submit" aria-label={i18n.t('entry.confirmOf', [ask.sentence])}>
            {i18n.t('entry.confirm')}
          </Button>
        )}
        <Button look="plain" aria-label={i18n.t('entry.removeOf', [ask.sentence])} onClick={onRemove}>
          {i18n.t('entry.remove')}
        </Button>
      </form>
    </li>
  );
}

/** Rows of work done. */
export function EntryRows({ children }: { readonly children: React.ReactNode }) {
  return <ul className={css['rows']}>{children}</ul>;
}
