import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';

interface SaveRescueProps {
  /** Saves what can be read as a file; rejects when nothing can be read. */
  readonly onSave: () => Promise<void>;
}

/** The way to have in a file what Remit itself cannot show. */
export function SaveRescue({ onSave }: SaveRescueProps) {
  const [outcome, setOutcome] = useState<'saved' | 'nothing' | null>(null);
  const save = () =>
    onSave().then(
      () => setOutcome('saved'),
      () => setOutcome('nothing'),
    );
  return (
    <>
      <Button onClick={() => void save()}>{i18n.t('trouble.save')}</Button>
      <span role="status">{outcome && i18n.t(`trouble.${outcome}`)}</span>
    </>
  );
}
