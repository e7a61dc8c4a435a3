import { i18n } from '#i18n';
import type { AorDiff } from '../core/aor/aor-diff';
import type { Block, Doc } from '../core/document/doc';
import { hoursText } from '../locales/format';
import type { Aor, Responsibility } from '../model/aor';
import { fieldText } from './line-texts';

interface Side {
  /** "Version 2", "Now". */
  readonly name: string;
  readonly aor: Aor;
}

/** What changed between two AoRs, as a document: in words first, then side by side. */
export function aorDiffDoc(before: Side, after: Side, diff: AorDiff): Doc {
  const lines = inWords(before.aor, after.aor, diff);
  return {
    title: i18n.t('aorDiff.title'),
    subtitle: i18n.t('aorDiff.subtitle', [before.name, after.name]),
    blocks:
      lines.length === 0
        ? [{ kind: 'paragraph', text: i18n.t('aorDiff.nothing') }]
        : [
            { kind: 'heading', level: 2, text: i18n.t('aorDiff.inWords') },
            { kind: 'list', isNumbered: false, items: lines },
            ...hoursBlock(diff),
            ...sideBySide(before, after, diff),
          ],
    footer: '',
  };
}

function headText(value: string | number): string {
  return typeof value === 'number' ? hoursText(value) : value || '–';
}

function inWords(before: Aor, after: Aor, diff: AorDiff): string[] {
  return [
    ...diff.head.map((field) =>
      i18n.t(`aorDiff.head.${field}`, [headText(before[field]), headText(after[field])]),
    ),
    ...diff.added.map((line) => i18n.t('aorDiff.added', [line.title, scopeText(line)])),
    ...diff.removed.map((line) => i18n.t('aorDiff.removed', [line.title, scopeText(line)])),
    ...diff.changed.flatMap((change) =>
      change.fields.map((field) =>
        LONG.includes(field)
          ? i18n.t('aorDiff.changedLong', [change.after.title, i18n.t(`aorDiff.field.${field}`)])
          : i18n.t('aorDiff.changed', [
              change.after.title,
              i18n.t(`aorDiff.field.${field}`),
              fieldText(change.before, field),
              fieldText(change.after, field),
            ]),
      ),
    ),
  ];
}

/** Texts of which the words say only that they changed; they stand side by side below. */
const LONG: readonly string[] = ['involved', 'words', 'examples'];

function scopeText(line: Responsibility): string {
  return line.scope === 'outside'
    ? [i18n.t('verdict.outside'), line.owner?.name].filter(Boolean).join(', ')
    : `${i18n.t(`verdict.${line.scope}`)}, ${fieldText(line, 'hoursPerWeek')}`;
}

function hoursBlock({ hours, hoursMoved }: AorDiff): Block[] {
  const figure = (scope: 'core' | 'supporting') => ({
    label: i18n.t(`verdict.${scope}`),
    value: i18n.t('aorDiff.hours', [hoursText(hours[scope].before), hoursText(hours[scope].after)]),
    note: '',
  });
  const moved = {
    label: i18n.t('aorDiff.moved'),
    value: i18n.t('figures.hours', [hoursText(hoursMoved)]),
    note: i18n.t('aorDiff.movedNote'),
  };
  return [{ kind: 'figures', figures: [figure('core'), figure('supporting'), moved] }];
}

function sideBySide(before: Side, after: Side, { added, removed, changed }: AorDiff): Block[] {
  const rows = [
    ...changed.flatMap(({ before: old, after: now, fields }) =>
      fields.map((field) => [
        { text: now.title, below: [i18n.t(`aorDiff.field.${field}`)] },
        fieldText(old, field),
        fieldText(now, field),
      ]),
    ),
    ...removed.map((line) => [
      { text: line.title, below: [scopeText(line)] },
      line.involved || '–',
      i18n.t('aorDiff.notThere'),
    ]),
    ...added.map((line) => [
      { text: line.title, below: [scopeText(line)] },
      i18n.t('aorDiff.notThere'),
      line.involved || '–',
    ]),
  ];
  if (rows.length === 0) return [];
  const title = i18n.t('aorDiff.sideBySide');
  return [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: i18n.t('aorDiff.line'), align: 'start', share: 3 },
        { title: before.name, align: 'start', share: 4 },
        { title: after.name, align: 'start', share: 4 },
      ],
      rows,
      total: [],
    },
  ];
}
