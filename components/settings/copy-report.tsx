import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/button';

interface CopyReportProps {
  /** Resolves when the report is in the clipboard; rejects when the page cannot be reported on. */
  readonly onReport: () => Promise<void>;
}

/** Copies what Remit found in a page, for a person to send: it holds no word of the page. */
export function CopyReport({ onReport }: CopyReportProps) {
  const [note, setNote] = useState('');
  const copy = () =>
    onReport().then(
      () => setNote(i18n.t('health.reported')),
      () => setNote(i18n.t('health.reportFailed')),
    );
  return (
    <>
      <Button look="plain" onClick={() => void copy()}>
        {i18n.t('health.report')}
      </Button>
      {note && <span role="status">{note}</span>}
    </>
  );
}
