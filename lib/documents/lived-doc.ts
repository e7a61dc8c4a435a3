import { i18n } from '#i18n';
import type { Doc } from '../core/document/doc';
import type { LineHours } from '../core/figures/hours-by-line';
import { hoursText } from '../locales/format';

/**
 * What was agreed against what was lived, in hours a week. `name` says what was agreed; `weeks` is how many weeks the hours are
 * of, those with enough asks for a figure.
 */
export function livedDoc(name: string, lines: readonly LineHours[], weeks: number): Doc {
  const title = i18n.t('lived.title');
  if (weeks === 0 || lines.length === 0)
    return { title, subtitle: name, blocks: [{ kind: 'paragraph', text: i18n.t('lived.none') }], footer: '' };
  const aWeek = (hours: number) => hoursText(hours / weeks);
  const sum = (of: 'planned' | 'lived') => lines.reduce((all, line) => all + line[of], 0);
  return {
    title,
    subtitle: i18n.t('lived.subtitle', [name, hoursText(weeks)]),
    blocks: [
      {
        kind: 'table',
        caption: title,
        columns: [
          { title: i18n.t('aorDiff.line'), align: 'start', share: 5 },
          { title: i18n.t('lived.planned'), align: 'end', share: 1.6 },
          { title: i18n.t('lived.lived'), align: 'end', share: 1.6 },
          { title: i18n.t('lived.difference'), align: 'end', share: 1.6 },
        ],
        rows: lines.map(({ line, planned, lived }) => [
          line ? { text: line.title, below: [i18n.t(`verdict.${line.scope}`)] } : i18n.t('figures.noLine'),
          aWeek(planned),
          aWeek(lived),
          aWeek(lived - planned),
        ]),
        total: [
          i18n.t('aorDoc.together'),
          aWeek(sum('planned')),
          aWeek(sum('lived')),
          aWeek(sum('lived') - sum('planned')),
        ],
      },
      { kind: 'note', text: i18n.t('lived.note') },
    ],
    footer: '',
  };
}
