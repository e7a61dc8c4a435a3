import { useState } from 'react';
import { i18n } from '#i18n';
import { TextField } from '../basics/text-field';

interface ServesFieldProps {
  readonly serves: string;
  readonly onServes: (serves: string) => void;
}

/** Whom the person serves. What is being typed stays as typed while it is stored. */
export function ServesField({ serves, onServes }: ServesFieldProps) {
  const [typed, setTyped] = useState(serves);
  return (
    <TextField
      label={i18n.t('welcome.serves')}
      hint={i18n.t('welcome.servesHint')}
      maxLength={400}
      value={typed}
      onText={(text) => {
        setTyped(text);
        onServes(text);
      }}
    />
  );
}
