import { useState, type ComponentProps } from 'react';

interface ListTextProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly items: readonly string[];
  readonly separator: ',' | '\n';
  readonly onItems: (items: string[]) => void;
}

/** A text field that stands for a list. What is being typed stays as typed; empty items are not kept. */
export function ListText({ items, separator, onItems, ...rest }: ListTextProps) {
  const shown = items.join(separator === ',' ? ', ' : '\n');
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <textarea
      {...rest}
      value={draft ?? shown}
      onChange={({ target }) => {
        setDraft(target.value);
        onItems(
          target.value
            .split(separator)
            .map((item) => item.trim())
            .filter(Boolean),
        );
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
