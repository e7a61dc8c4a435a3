import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import type { Funnel } from '../../lib/model/results';
import { Button } from '../basics/button';
import { Field } from '../basics/field';
import css from '../basics/form.module.css';

interface ResultsStepsProps {
  /** To begin with; null = nothing is known. */
  readonly funnel: Funnel | null;
  readonly onSave: (funnel: Funnel) => void;
}

/** By which steps a role gets to its result, in the person's own terms. */
export function ResultsSteps({ funnel, onSave }: ResultsStepsProps) {
  const [steps, setSteps] = useState(funnel?.steps.join(', ') ?? '');
  const [target, setTarget] = useState(String(funnel?.targetPercent ?? ''));
  const named = steps
    .split(',')
    .map((step) => step.trim().slice(0, 60))
    .filter(Boolean)
    .slice(0, 6);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ steps: named, targetPercent: target === '' ? null : Number(target) });
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      <Field label={i18n.t('results.steps')} hint={i18n.t('results.stepsHint')}>
        {(ids) => (
          <input {...ids} required value={steps} onChange={({ target: field }) => setSteps(field.value)} />
        )}
      </Field>
      <Field label={i18n.t('results.target')} hint={i18n.t('results.targetHint')}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            max={100}
            value={target}
            onChange={({ target: field }) => setTarget(field.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" disabled={named.length === 0}>
          {i18n.t('results.save')}
        </Button>
      </div>
    </form>
  );
}
