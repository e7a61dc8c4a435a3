import { useContext, useId } from 'react';
import { i18n } from '#i18n';
import type { Responsibility } from '../../lib/model/aor';
import { Field } from '../basics/field';
import { TextField } from '../basics/text-field';
import { OwnerDirectory } from './owner-directory';
import css from './line-editor.module.css';

interface LineOwnerProps {
  readonly line: Responsibility;
  readonly change: (part: Partial<Responsibility>) => void;
}

/** Who does the work instead, and how they are reached. */
export function LineOwner({ line, change }: LineOwnerProps) {
  const directory = useContext(OwnerDirectory);
  const listId = useId();
  const owner = line.owner ?? { name: '', contact: '' };
  const changeOwner = (part: Partial<typeof owner>) => {
    const next = { ...owner, ...part };
    change({ owner: next.name || next.contact ? next : null });
  };
  return (
    <div className={css['pair']}>
      <datalist id={listId}>
        {directory.map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field label={i18n.t('line.owner')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={120}
            list={listId}
            value={owner.name}
            onChange={({ target: { value } }) => {
              const known = directory.find(({ name }) => name === value);
              changeOwner(known?.contact ? known : { name: value });
            }}
          />
        )}
      </Field>
      <TextField
        label={i18n.t('line.contact')}
        maxLength={200}
        value={owner.contact}
        onText={(text) => changeOwner({ contact: text })}
      />
    </div>
  );
}
