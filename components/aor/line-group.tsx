import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '../basics/field';

interface LineGroupProps {
  readonly group: string;
  /** Names of the groups that there are. */
  readonly groups: readonly string[];
  readonly onGroup: (group: string) => void;
}

/** The group of a line. It counts when the field is left: the line moves to its group then, not while one types. */
export function LineGroup({ group, groups, onGroup }: LineGroupProps) {
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed.trim() !== group) onGroup(typed.trim());
    setTyped(null);
  };
  return (
    <Field label={i18n.t('line.group')}>
      {(ids) => (
        <>
          <input
            {...ids}
            maxLength={80}
            list={listId}
            value={typed ?? group}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={leave}
            onKeyDown={({ key }) => key === 'Enter' && leave()}
          />
          <datalist id={listId}>
            {groups.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
