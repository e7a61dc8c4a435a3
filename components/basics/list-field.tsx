import { Field } from './field';
import { ListText } from './list-text';

interface ListFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly items: readonly string[];
  /** Between items, as the person types them. */
  readonly separator: ',' | '\n';
  readonly rows?: number;
  readonly onItems: (items: string[]) => void;
}

/** A labelled field for several words or sentences. */
export function ListField({ label, hint, rows = 1, ...list }: ListFieldProps) {
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => <ListText {...ids} rows={rows} {...list} />}
    </Field>
  );
}
