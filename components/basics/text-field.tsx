import type { ComponentProps } from 'react';
import { Field } from './field';

interface TextFieldProps extends Pick<
  ComponentProps<'input'>,
  'type' | 'required' | 'autoFocus' | 'maxLength' | 'placeholder' | 'list' | 'max'
> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A labelled field for text of one line, or for what browsers give as text (a date, a time). */
export function TextField({ label, hint, onText, ...input }: TextFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => <input {...ids} {...input} onChange={({ target }) => onText(target.value)} />}
    </Field>
  );
}

interface TextAreaFieldProps extends Pick<
  ComponentProps<'textarea'>,
  'required' | 'maxLength' | 'rows' | 'onKeyDown'
> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

/** A labelled field for text of several lines. */
export function TextAreaField({ label, hint, onText, ...area }: TextAreaFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => <textarea {...ids} {...area} onChange={({ target }) => onText(target.value)} />}
    </Field>
  );
}
