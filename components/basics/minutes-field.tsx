import { i18n } from '#i18n';
import { Field } from './field';

interface MinutesFieldProps {
  /** Whole minutes as typed; at most a day. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** How long a piece of work takes, in minutes. */
export function MinutesField({ value, onChange }: MinutesFieldProps) {
  return (
    <Field label={i18n.t('entry.minutes')}>
      {(ids) => (
        <input
          {...ids}
          required
          type="number"
          min={1}
          max={1440}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
