import { i18n } from '#i18n';
import type { Responsibility } from '../lib/model/aor';
import { Field } from './field';
import css from './line-editor.module.css';

interface LineOwnerProps {
  readonly line: Responsibility;
  readonly change: (part: Partial<Responsibility>) => void;
}

/** Who does the work instead, and how they are reached. */
export function LineOwner({ line, change }: LineOwnerProps) {
  const owner = line.owner ?? { name: '', contact: '' };
  const changeOwner = (part: Partial<typeof owner>) => {
    const next = { ...owner, ...part };
    change({ owner: next.name || next.contact ? next : null });
  };
  return (
    <div className={css['pair']}>
      <Field label={i18n.t('line.owner')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={120}
            value={owner.name}
            onChange={({ target }) => changeOwner({ name: target.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('line.contact')}>
        {(ids) => (
          <input
            {...ids}
            maxLength={200}
            value={owner.contact}
            onChange={({ target }) => changeOwner({ contact: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
