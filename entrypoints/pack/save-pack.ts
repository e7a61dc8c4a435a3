import { toMarkdown } from '../../lib/core/document/to-markdown';
import { csvOf } from '../../lib/core/figures/csv';
import { meetingFile } from '../../lib/core/pack/meeting-file';
import type { Doc } from '../../lib/core/document/doc';
import type { PackFacts } from '../../lib/core/pack/pack-facts';
import { costText } from '../../lib/documents/pack-doc';
import { i18n } from '#i18n';
import { here } from '../shared/here';
import { saveCsv } from '../shared/save-csv';
import { saveFile } from '../shared/save-file';

const MINUTES = 30;

/** Saves the pack in one of its forms. */
export async function savePack(
  kind: 'docx' | 'md' | 'csv',
  doc: Doc,
  facts: PackFacts,
  size: 'a4' | 'letter',
) {
  if (kind === 'md') saveFile(`${doc.title}.md`, new Blob([toMarkdown(doc)], { type: 'text/markdown' }));
  if (kind === 'csv') saveCsv(doc.title, csvOf(tableOf(facts)));
  if (kind === 'docx') {
    // Only who saves a Word file pays for what writes it.
    const { docxOf } = await import('../../lib/documents/docx-of');
    saveFile(`${doc.title}.docx`, await docxOf(doc, size));
  }
}

/** Saves the appointment with its agenda; `start` is epoch ms. */
export function saveMeeting(start: number): void {
  const text = meetingFile({
    uid: `${crypto.randomUUID()}@remit.example`,
    title: i18n.t('pack.meetingTitle'),
    agenda: [i18n.t('pack.agenda1'), i18n.t('pack.agenda2'), i18n.t('pack.agenda3')],
    start,
    minutes: MINUTES,
    now: here().now,
  });
  saveFile(`${i18n.t('pack.meetingTitle')}.ics`, new Blob([text], { type: 'text/calendar' }));
}

function tableOf({ outside, figures }: PackFacts): (string | number)[][] {
  return [
    [
      i18n.t('aorDoc.work'),
      i18n.t('aorDoc.owner'),
      i18n.t('pack.times'),
      i18n.t('pack.hoursTaken'),
      i18n.t('pack.insteadOf'),
    ],
    ...outside.map((work) => [
      work.line?.title ?? i18n.t('figures.noLine'),
      work.line?.owner?.name ?? '',
      work.count,
      work.hours,
      costText(work),
    ]),
    [],
    [i18n.t('figureName.core'), figures.core.percent ?? ''],
    [i18n.t('figureName.creep'), figures.creepByCount.percent ?? ''],
    [i18n.t('figureName.absorbed'), figures.absorbedHours],
    [i18n.t('figureName.handedBack'), figures.handedBackHours],
    [i18n.t('figureName.estimated'), figures.estimated.percent ?? ''],
    [i18n.t('figureName.sample'), figures.sample],
  ];
}
