import { useId, type ReactNode } from 'react';
import css from './form.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Gets the ids for its control. */
  readonly children: (ids: { id: string; 'aria-describedby'?: string }) => ReactNode;
}

/** A control with its label and hint, tied together for screen readers. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id} className={css['label']}>
        {label}
      </label>
      {children(hint ? { id, 'aria-describedby': `${id}-hint` } : { id })}
      {hint && (
        <span id={`${id}-hint`} className={css['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
