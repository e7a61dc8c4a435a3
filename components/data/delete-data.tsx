import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';
import { ChoiceField } from '../basics/choice-field';
import css from '../basics/form.module.css';

interface DeleteDataProps {
  /** Readable names by key. */
  readonly askers: ReadonlyMap<string, string>;
  /** How many asks it changed. */
  readonly onErase: (key: string) => Promise<number>;
  readonly onDeleteAll: () => Promise<void>;
}

/** What cannot be taken back: each is asked for twice. */
export function DeleteData({ askers, onErase, onDeleteAll }: DeleteDataProps) {
  const [key, setKey] = useState('');
  const [done, setDone] = useState('');
  const names = [...askers].sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <div className={css['form']}>
      <ChoiceField
        label={i18n.t('delete.asker')}
        hint={i18n.t('delete.askerHint')}
        value={key}
        onChoice={setKey}
      >
        <option value="">{i18n.t('delete.choose')}</option>
        {names.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </ChoiceField>
      <Twice
        key={key}
        label={i18n.t('delete.erase')}
        sure={i18n.t('delete.eraseSure', [askers.get(key) ?? ''])}
        isDisabled={key === ''}
        onSure={async () => {
          const count = await onErase(key);
          setKey('');
          setDone(i18n.t('delete.erased', count));
        }}
      />
      <Twice
        label={i18n.t('delete.all')}
        sure={i18n.t('delete.allSure')}
        onSure={async () => {
          await onDeleteAll();
          setDone(i18n.t('delete.allDone'));
        }}
      />
      <p role="status">{done}</p>
    </div>
  );
}

interface TwiceProps {
  readonly label: string;
  readonly sure: string;
  readonly isDisabled?: boolean;
  readonly onSure: () => Promise<void>;
}

/** A button that asks once more. */
function Twice({ label, sure, isDisabled = false, onSure }: TwiceProps) {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked)
    return (
      <div>
        <Button disabled={isDisabled} onClick={() => setIsAsked(true)}>
          {label}
        </Button>
      </div>
    );
  return (
    <div className={css['actions']} role="group" aria-label={label}>
      <span>{sure}</span>
      <Button
        onClick={() => {
          setIsAsked(false);
          void onSure();
        }}
      >
        {i18n.t('delete.yes')}
      </Button>
      <Button look="plain" autoFocus onClick={() => setIsAsked(false)}>
        {i18n.t('delete.no')}
      </Button>
    </div>
  );
}
