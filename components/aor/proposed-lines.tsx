import { useState } from 'react';
import { i18n } from '#i18n';
import { mergeProposed } from '../../lib/core/job-description/merge-proposed';
import type { ProposedLine } from '../../lib/core/job-description/proposed-line';
import { Scope } from '../../lib/model/scope';
import { Button } from '../basics/button';
import css from './description-import.module.css';

interface ProposedLinesProps {
  readonly found: readonly ProposedLine[];
  readonly onTake: (lines: readonly ProposedLine[]) => void;
  readonly onCancel: () => void;
}

interface Choice extends ProposedLine {
  readonly id: number;
  readonly isTicked: boolean;
}

/** What was found, to tick, to change and to merge before it is taken over. */
export function ProposedLines({ found, onTake, onCancel }: ProposedLinesProps) {
  const [choices, setChoices] = useState<readonly Choice[]>(() =>
    found.map((line, id) => ({ ...line, id, isTicked: line.isSure })),
  );
  const ticked = choices.filter(({ isTicked }) => isTicked);
  const change = (id: number, part: Partial<Choice>) =>
    setChoices(choices.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const merge = (at: number) => {
    const [above, one] = [choices[at - 1], choices[at]];
    if (above && one)
      setChoices(choices.toSpliced(at - 1, 2, { ...mergeProposed(above, one), isTicked: true }));
  };
  return (
    <div className={css['found']}>
      <ul className={css['choices']}>
        {choices.map((choice, i) => (
          <ChoiceRow
            key={choice.id}
            choice={choice}
            onChange={(part) => change(choice.id, part)}
            onMerge={i > 0 ? () => merge(i) : null}
          />
        ))}
      </ul>
      <div className={css['row']}>
        <Button look="primary" disabled={ticked.length === 0} onClick={() => onTake(ticked)}>
          {i18n.t('import.take', ticked.length)}
        </Button>
        <Button onClick={onCancel}>{i18n.t('import.cancel')}</Button>
      </div>
    </div>
  );
}

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
  /** Null for the first. */
  readonly onMerge: (() => void) | null;
}

function ChoiceRow({ choice, onChange, onMerge }: ChoiceRowProps) {
  const { title, involved, scope, isTicked } = choice;
  return (
    <li className={css['choice']}>
      <input
        type="checkbox"
        aria-label={i18n.t('import.ticked', [title])}
        checked={isTicked}
        onChange={({ target }) => onChange({ isTicked: target.checked })}
      />
      <input
        className={css['title']}
        aria-label={i18n.t('import.title')}
        maxLength={160}
        value={title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <select
        aria-label={i18n.t('line.scope')}
        value={scope}
        onChange={({ target }) => onChange({ scope: Scope.parse(target.value) })}
      >
        {Scope.options.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`verdict.${one}`)}
          </option>
        ))}
      </select>
      <OwnerOrHours choice={choice} onChange={onChange} />
      {onMerge && (
        <Button look="plain" aria-label={i18n.t('import.mergeOf', [title])} onClick={onMerge}>
          {i18n.t('import.merge')}
        </Button>
      )}
      {involved && (
        <textarea
          className={css['involved']}
          aria-label={i18n.t('line.involved')}
          rows={Math.min(4, involved.split('\n').length)}
          maxLength={2000}
          value={involved}
          onChange={({ target }) => onChange({ involved: target.value })}
        />
      )}
    </li>
  );
}

/** Whose work it is when it is somebody else's, the hours of what is the person's own. */
function OwnerOrHours({ choice, onChange }: Pick<ChoiceRowProps, 'choice' | 'onChange'>) {
  const { scope, owner, hoursPerWeek } = choice;
  if (scope === 'outside')
    return (
      <input
        aria-label={i18n.t('import.owner')}
        placeholder={i18n.t('import.owner')}
        maxLength={120}
        value={owner}
        onChange={({ target }) => onChange({ owner: target.value })}
      />
    );
  return (
    <input
      type="number"
      aria-label={i18n.t('line.hours')}
      min={0}
      max={168}
      step={0.5}
      value={hoursPerWeek}
      onChange={({ target }) => onChange({ hoursPerWeek: Math.min(168, Math.max(0, Number(target.value))) })}
    />
  );
}
