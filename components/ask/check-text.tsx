import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { Field } from '../basics/field';
import css from '../basics/form.module.css';

interface CheckTextProps {
  readonly onCheck: (text: string) => void;
}

/** A field for any text: what one was asked, pasted or typed. */
export function CheckText({ onCheck }: CheckTextProps) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) onCheck(text);
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      <Field label={i18n.t('popup.checkHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={2000}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
            }}
          />
        )}
      </Field>
      <div className={css['actions']}>
        <Button type="submit" disabled={!text.trim()}>
          {i18n.t('popup.checkButton')}
        </Button>
      </div>
    </form>
  );
}
