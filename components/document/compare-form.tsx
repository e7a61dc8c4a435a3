import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { ChoiceField } from '../basics/choice-field';
import css from './version-list.module.css';

interface CompareFormProps {
  /** Numbers of the versions, newest first. */
  readonly numbers: readonly number[];
  /** Null = the AoR of now. */
  readonly onCompare: (from: number | null, to: number | null) => void;
}

/** Chooses any two versions, or one and the AoR of now, to see what changed. */
export function CompareForm({ numbers, onCompare }: CompareFormProps) {
  const [from, setFrom] = useState<number | null>(numbers[0] ?? null);
  const [to, setTo] = useState<number | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCompare(from, to);
  };
  return (
    <form className={css['compare']} onSubmit={submit} aria-label={i18n.t('versions.compare')}>
      <Choice label={i18n.t('versions.from')} numbers={numbers} chosen={from} onChoose={setFrom} />
      <Choice label={i18n.t('versions.to')} numbers={numbers} chosen={to} onChoose={setTo} />
      <Button type="submit">{i18n.t('versions.compareButton')}</Button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly numbers: readonly number[];
  readonly chosen: number | null;
  readonly onChoose: (number: number | null) => void;
}

function Choice({ label, numbers, chosen, onChoose }: ChoiceProps) {
  return (
    <ChoiceField
      label={label}
      value={chosen ?? ''}
      onChoice={(value) => onChoose(value ? Number(value) : null)}
    >
      <option value="">{i18n.t('versions.now')}</option>
      {numbers.map((number) => (
        <option key={number} value={number}>
          {i18n.t('versions.version', [number])}
        </option>
      ))}
    </ChoiceField>
  );
}
