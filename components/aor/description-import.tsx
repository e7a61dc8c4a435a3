import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { proposeLines } from '../../lib/core/job-description/propose-lines';
import type { ProposedLine } from '../../lib/core/job-description/proposed-line';
import { Button } from '../basics/button';
import { TextAreaField } from '../basics/text-field';
import { ProposedLines } from './proposed-lines';
import css from './description-import.module.css';

/** Why a file gave no text; each has its message. */
type Problem = 'empty' | 'tooLarge' | 'unknownKind' | 'broken' | 'encrypted' | 'noText';

interface DescriptionImportProps {
  readonly capacityHours: number;
  /** The text of a file, or why there is none. */
  readonly onRead: (file: File) => Promise<{ readonly text: string } | { readonly problem: Problem }>;
  readonly onTake: (lines: readonly ProposedLine[]) => void;
}

/** Lines from a job description: pasted or in a file, found, looked through, taken over. */
export function DescriptionImport({ capacityHours, onRead, onTake }: DescriptionImportProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [found, setFound] = useState<readonly ProposedLine[] | null>(null);
  const find = (source: string) => {
    const lines = proposeLines(source, capacityHours);
    setFound(lines.length > 0 ? lines : null);
    setSaid(lines.length > 0 ? i18n.t('import.found', lines.length) : i18n.t('import.none'));
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    setFound(null);
    setSaid(i18n.t('import.reading'));
    const result = await onRead(file);
    if ('problem' in result) return setSaid(i18n.t(`import.problem.${result.problem}`));
    setText(result.text);
    find(result.text);
  };
  const end = (message: string) => {
    setFound(null);
    setSaid(message);
  };
  return (
    <div className={css['import']}>
      <p className={css['hint']}>{i18n.t('import.hint')}</p>
      <SourceForm text={text} onText={setText} onFind={find} onFile={(file) => void read(file)} />
      <p role="status">{said}</p>
      {found && (
        <ProposedLines
          key={found.map(({ title }) => title).join()}
          found={found}
          onTake={(lines) => {
            onTake(lines);
            end(i18n.t('import.taken'));
          }}
          onCancel={() => end('')}
        />
      )}
    </div>
  );
}

interface SourceFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFind: (text: string) => void;
  readonly onFile: (file: File | undefined) => void;
}

function SourceForm({ text, onText, onFind, onFile }: SourceFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFind(text);
  };
  return (
    <form className={css['source']} onSubmit={submit}>
      <TextAreaField
        label={i18n.t('import.text')}
        rows={6}
        maxLength={200_000}
        value={text}
        onText={onText}
      />
      <div className={css['row']}>
        <Button type="submit" disabled={!text.trim()}>
          {i18n.t('import.find')}
        </Button>
        <label className={css['file']}>
          {i18n.t('import.file')}
          <input
            type="file"
            accept=".txt,.md,.docx,.pdf,text/plain,text/markdown,application/pdf"
            onChange={({ target }) => onFile(target.files?.[0])}
          />
        </label>
      </div>
    </form>
  );
}
