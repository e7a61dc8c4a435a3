import type { ComponentProps, ReactNode } from 'react';
import { Field } from './field';

interface ChoiceFieldProps extends Pick<ComponentProps<'select'>, 'size' | 'disabled' | 'autoFocus'> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | number;
  readonly onChoice: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A labelled choice of one of several. */
export function ChoiceField({ label, hint, children, onChoice, ...select }: ChoiceFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => (
        <select {...ids} {...select} onChange={({ target }) => onChoice(target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
