import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { TextAreaField } from '../basics/text-field';
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
      <TextAreaField
        label={i18n.t('popup.checkHint')}
        rows={2}
        maxLength={2000}
        value={text}
        onText={(text) => setText(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
        }}
      />
      <div className={css['actions']}>
        <Button type="submit" disabled={!text.trim()}>
          {i18n.t('popup.checkButton')}
        </Button>
      </div>
    </form>
  );
}
