import { useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '../basics/field';

interface ServesFieldProps {
  readonly serves: string;
  readonly onServes: (serves: string) => void;
}

/** Whom the person serves. What is being typed stays as typed while it is stored. */
export function ServesField({ serves, onServes }: ServesFieldProps) {
  const [typed, setTyped] = useState(serves);
  return (
    <Field label={i18n.t('welcome.serves')} hint={i18n.t('welcome.servesHint')}>
      {(ids) => (
        <input
          {...ids}
          maxLength={400}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            onServes(target.value);
          }}
        />
      )}
    </Field>
  );
}
