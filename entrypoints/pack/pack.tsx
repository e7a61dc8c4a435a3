import { useState } from 'react';
import { i18n } from '#i18n';
import { DocumentBar } from '../../components/document/document-bar';
import { DocumentView } from '../../components/document/document-view';
import { FigurePeriod } from '../../components/figures/figure-period';
import { MeetingDate } from '../../components/document/meeting-date';
import { PackChoices, type PackChoice } from '../../components/document/pack-choices';
import { PageNav } from '../../components/basics/page-nav';
import { Empty } from '../../components/basics/panel';
import { packDoc } from '../../lib/documents/pack-doc';
import { PackPart } from '../../lib/model/pack';
import { usualPaper } from '../shared/usual-paper';
import { usePeriod } from '../shared/use-period';
import { saveMeeting, savePack } from './save-pack';
import { usePack } from './use-pack';
import css from './pack.module.css';

/** Prepare the conversation: period, audience and parts are chosen beside the sheet as it will be. */
export function Pack() {
  const { period, range, ...choose } = usePeriod();
  const [choice, setChoice] = useState<PackChoice>({
    audience: 'manager',
    parts: new Set(PackPart.options),
    hasNames: false,
  });
  const [pageSize, setPageSize] = useState(usualPaper);
  const stored = usePack(range, choice.hasNames);
  if (stored === undefined) return null;
  const doc = stored && packDoc({ ...stored, ...choice });
  return (
    <main className={css['page']}>
      <div className={css['nav']}>
        <PageNav here="/pack.html" />
      </div>
      <header className={css['head']}>
        <h1>{i18n.t('pack.heading')}</h1>
        <p>{i18n.t('pack.lead')}</p>
        <FigurePeriod period={period} range={range} {...choose} />
      </header>
      {!doc && <Empty>{i18n.t('figures.noAor')}</Empty>}
      {doc && (
        <>
          <aside className={css['side']}>
            <PackChoices choice={choice} range={range} onChange={setChoice} />
            <MeetingDate onSave={saveMeeting} />
          </aside>
          <div className={css['sheet']}>
            <DocumentBar
              kinds={['docx', 'md', 'csv']}
              pageSize={pageSize}
              onPageSize={setPageSize}
              onPrint={() => window.print()}
              onSave={(kind) => savePack(kind, doc, stored.facts, pageSize)}
            />
            <DocumentView doc={doc} pageSize={pageSize} />
          </div>
        </>
      )}
    </main>
  );
}
