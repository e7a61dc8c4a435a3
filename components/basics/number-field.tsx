import { Field } from './field';

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Null or missing = empty. */
  readonly value: number | null | undefined;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onValue: (value: number | null) => void;
}

/** A labelled field for a number, or for nothing. */
export function NumberField({ label, hint, value, onValue, ...limits }: NumberFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => (
        <input
          {...ids}
          {...limits}
          type="number"
          value={value ?? ''}
          onChange={({ target }) => onValue(target.value === '' ? null : Number(target.value))}
        />
      )}
    </Field>
  );
}
