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

/** Rows that a field of one item a row grows to. */
const MOST_ROWS = 12;

/** A labelled field for several words or sentences; one item a row, it shows them all. */
export function ListField({ label, hint, rows: least = 1, ...list }: ListFieldProps) {
  const held = list.separator === '\n' ? Math.min(MOST_ROWS, list.items.length) : 0;
  const rows = Math.max(least, held);
  return (
    <Field label={label} {...(hint ? { hint } : {})}>
      {(ids) => <ListText {...ids} rows={rows} {...list} />}
    </Field>
  );
}
