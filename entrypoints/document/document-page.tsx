import { useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../../components/basics/button';
import { DocumentBar, type FileKind } from '../../components/document/document-bar';
import { DocumentView } from '../../components/document/document-view';
import { PageNav } from '../../components/basics/page-nav';
import { Empty } from '../../components/basics/panel';
import { aorJson } from '../../lib/core/aor/aor-json';
import type { Doc } from '../../lib/core/document/doc';
import { toMarkdown } from '../../lib/core/document/to-markdown';
import type { Aor } from '../../lib/model/aor';
import { aorVersions } from '../../lib/store/aor-versions';
import { loadAor } from '../../lib/store/documents';
import { Drift } from '../shared/drift';
import { useStored } from '../shared/live';
import { usualPaper } from '../shared/usual-paper';
import { saveFile } from '../shared/save-file';
import css from './document.module.css';
import { shownDoc, type Shown } from './shown';
import { useLivedWeeks } from './use-lived-weeks';
import { VersionsPanel } from './versions-panel';

/** The AoR as a document: looked at, printed, saved in every form. */
export function DocumentPage() {
  const now = useStored(loadAor);
  const versions = useStored(aorVersions);
  const [pageSize, setPageSize] = useState<'a4' | 'letter'>(usualPaper);
  const [shown, setShown] = useState<Shown>({ kind: 'aor', number: null });
  const weeks = useLivedWeeks(now ?? null, versions ?? []);
  if (now === undefined || versions === undefined) return null;
  if (now === null) return <NoAor />;
  const { doc, aor } = shownDoc(shown, now, versions, weeks);
  return (
    <main className={css['page']}>
      <PageNav here="/document.html" />
      <DocumentBar
        kinds={['docx', 'md', 'json']}
        pageSize={pageSize}
        onPageSize={setPageSize}
        onPrint={() => window.print()}
        onSave={(kind) => saveAs(kind, doc, aor, pageSize)}
      />
      <Drift />
      <VersionsPanel aor={now} versions={versions} shown={shown} onShow={setShown} />
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

async function saveAs(kind: FileKind, doc: Doc, aor: Aor, pageSize: 'a4' | 'letter'): Promise<void> {
  const name = aor.role ? `${doc.title} ${aor.role}` : doc.title;
  if (kind === 'json') saveFile(`${name}.json`, new Blob([aorJson(aor)], { type: 'application/json' }));
  if (kind === 'md') saveFile(`${name}.md`, new Blob([toMarkdown(doc)], { type: 'text/markdown' }));
  if (kind === 'docx') {
    // Only who saves a Word file pays for what writes it.
    const { docxOf } = await import('../../lib/documents/docx-of');
    saveFile(`${name}.docx`, await docxOf(doc, pageSize));
  }
}
