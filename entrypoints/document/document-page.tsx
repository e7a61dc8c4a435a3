import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { DocumentBar, type FileKind } from '../../components/document-bar';
import { DocumentView } from '../../components/document-view';
import { Empty } from '../../components/panel';
import { aorJson } from '../../lib/core/aor-json';
import { toMarkdown } from '../../lib/core/document/to-markdown';
import { aorDoc } from '../../lib/documents/aor-doc';
import type { Aor } from '../../lib/model/aor';
import { loadAor } from '../../lib/store/documents';
import { useStored } from '../shared/live';
import { saveFile } from '../shared/save-file';
import css from './document.module.css';

/** The AoR as a document: looked at, printed, saved in every form. */
export function DocumentPage() {
  const aor = useStored(loadAor);
  const [pageSize, setPageSize] = useState<'a4' | 'letter'>(usualPaper);
  if (aor === undefined) return null;
  if (aor === null) return <NoAor />;
  const doc = aorDoc(aor);
  return (
    <main className={css['page']}>
      <DocumentBar
        pageSize={pageSize}
        onPageSize={setPageSize}
        onPrint={() => window.print()}
        onSave={(kind) => saveAs(kind, aor, pageSize)}
      />
      <DocumentView doc={doc} pageSize={pageSize} />
    </main>
  );
}

function NoAor() {
  return (
    <main className={css['page']}>
      <h1 className="visually-hidden">{i18n.t('aorDoc.title')}</h1>
      <Empty>
        {i18n.t('aorDoc.none')}{' '}
        <Button look="primary" onClick={() => void browser.runtime.openOptionsPage()}>
          {i18n.t('popup.writeAorButton')}
        </Button>
      </Empty>
    </main>
  );
}

async function saveAs(kind: FileKind, aor: Aor, pageSize: 'a4' | 'letter'): Promise<void> {
  const doc = aorDoc(aor);
  const name = aor.role ? `${doc.title} ${aor.role}` : doc.title;
  if (kind === 'json') saveFile(`${name}.json`, new Blob([aorJson(aor)], { type: 'application/json' }));
  if (kind === 'md') saveFile(`${name}.md`, new Blob([toMarkdown(doc)], { type: 'text/markdown' }));
  if (kind === 'docx') {
    // Only who saves a Word file pays for what writes it.
    const { docxOf } = await import('../../lib/documents/docx-of');
    saveFile(`${name}.docx`, await docxOf(doc, pageSize));
  }
}

/** Letter where it is used, by the region of the browser's language. */
function usualPaper(): 'a4' | 'letter' {
  const { region = '' } = new Intl.Locale(navigator.language).maximize();
  return ['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE'].includes(region) ? 'letter' : 'a4';
}
