import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import type { SpokenAsk } from '../lib/model/commands';
import { Button } from './button';
import { Field } from './field';
import css from './form.module.css';

interface LogSpokenProps {
  /** Resolves when the ask is stored; rejects with a reason. */
  readonly onLog: (ask: SpokenAsk) => Promise<void>;
}

const EMPTY = { who: '', what: '', minutes: '' };

/** Who, what, how long: an ask that came by voice. What was typed stays until it is stored. */
export function LogSpoken({ onLog }: LogSpokenProps) {
  const [form, setForm] = useState(EMPTY);
  const [state, setState] = useState<'idle' | 'logged' | { failed: string }>('idle');
  const change = (part: Partial<typeof EMPTY>) => {
    setForm({ ...form, ...part });
    setState('idle');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const minutes = Number(form.minutes) || null;
    try {
      await onLog({ who: form.who.trim(), what: form.what.trim(), minutes });
      setForm(EMPTY);
      setState('logged');
    } catch (error) {
      setState({ failed: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)}>
      <Field label={i18n.t('popup.logWhat')}>
        {(ids) => (
          <input
            {...ids}
            required
            maxLength={2000}
            value={form.what}
            onChange={({ target }) => change({ what: target.value })}
          />
        )}
      </Field>
      <div className={css['pair']}>
        <Field label={i18n.t('popup.logWho')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={120}
              value={form.who}
              onChange={({ target }) => change({ who: target.value })}
            />
          )}
        </Field>
        <Field label={i18n.t('popup.logMinutes')}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={10080}
              value={form.minutes}
              onChange={({ target }) => change({ minutes: target.value })}
            />
          )}
        </Field>
      </div>
      <div className={css['actions']}>
        <Button type="submit">{i18n.t('popup.logButton')}</Button>
        <span role="status" className={css[state === 'logged' ? 'done' : 'failed']}>
          {state === 'logged' ? i18n.t('popup.logged') : state === 'idle' ? '' : state.failed}
        </span>
      </div>
    </form>
  );
}
