import { i18n } from '#i18n';
import type { Block, Cell, Doc } from '../core/document/doc';
import { plannedHours } from '../core/tally/week-figures';
import type { Aor, Responsibility } from '../model/aor';
import type { Scope } from '../model/scope';
import { dateText, durationText, hoursText } from '../locales/format';
import type { AorVersion } from '../model/aor-version';
import { oftenText, spanText } from './line-texts';

/** What the shown AoR is: a published version, or what is being worked on since one. */
export type Standing =
  | { readonly kind: 'version'; readonly version: AorVersion }
  | { readonly kind: 'draft'; readonly since: number | null };

/** The AoR as a document for the manager's desk: what the role is for, its lines with hours, and who owns the rest. */
export function aorDoc(aor: Aor, standing: Standing): Doc {
  const core = plannedHours(aor, 'core');
  const supporting = plannedHours(aor, 'supporting');
  return {
    title: i18n.t('aorDoc.title'),
    subtitle: aor.role,
    blocks: [
      { kind: 'note', text: standingText(standing) },
      ...(aor.goal ? [{ kind: 'paragraph', text: aor.goal } as const] : []),
      figures(aor.capacityHours, core, supporting),
      ...workOf(aor, 'core'),
      ...workOf(aor, 'supporting'),
      ...others(aor),
      ...agreement(standing),
    ],
    footer: standingText(standing),
  };
}

function figures(capacity: number, core: number, supporting: number): Block {
  const hours = (label: string, value: number, note = '') => ({
    label,
    value: i18n.t('figures.hours', [hoursText(value)]),
    note,
  });
  const left = capacity - core - supporting;
  return {
    kind: 'figures',
    figures: [
      hours(i18n.t('aorDoc.capacity'), capacity),
      hours(i18n.t('aorDoc.core'), core, share(core, capacity)),
      hours(i18n.t('aorDoc.supporting'), supporting, share(supporting, capacity)),
      hours(i18n.t(left < 0 ? 'aorDoc.over' : 'aorDoc.left'), Math.abs(left)),
    ],
  };
}

function share(hours: number, capacity: number): string {
  return i18n.t('aorDoc.share', [Math.round((100 * hours) / capacity)]);
}

function workOf(aor: Aor, scope: Extract<Scope, 'core' | 'supporting'>): Block[] {
  const lines = aor.lines.filter((line) => line.scope === scope);
  if (lines.length === 0) return [];
  const title = i18n.t(`aorDoc.${scope}Heading`);
  return [
    { kind: 'heading', level: 2, text: title },
    ...groupsOf(lines).flatMap((group) => workTable(title, group)),
  ];
}

interface Group {
  readonly name: string;
  readonly lines: readonly Responsibility[];
}

/** Groups in their order; one without a name where there are none. */
function groupsOf(lines: readonly Responsibility[]): Group[] {
  const names = [...new Set(lines.map(({ group }) => group ?? ''))];
  return names.map((name) => ({ name, lines: lines.filter(({ group }) => (group ?? '') === name) }));
}

function workTable(title: string, { name, lines }: Group): Block[] {
  return [
    ...(name ? [{ kind: 'heading', level: 3, text: name } as const] : []),
    {
      kind: 'table',
      caption: name ? `${title}: ${name}` : title,
      columns: [
        { title: i18n.t('aorDoc.responsibility'), align: 'start', share: 6 },
        { title: i18n.t('aorDoc.each'), align: 'end', share: 1.6 },
        { title: i18n.t('aorDoc.hours'), align: 'end', share: 1.2 },
      ],
      rows: lines.map((line) => [withSteps(line), eachCell(line), hoursText(line.hoursPerWeek)]),
      total: [
        i18n.t('aorDoc.together'),
        '',
        hoursText(lines.reduce((sum, line) => sum + line.hoursPerWeek, 0)),
      ],
    },
  ];
}

function others(aor: Aor): Block[] {
  const lines = aor.lines.filter(({ scope }) => scope === 'outside');
  if (lines.length === 0) return [];
  const title = i18n.t('aorDoc.othersHeading');
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: i18n.t('aorDoc.othersText') },
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: i18n.t('aorDoc.work'), align: 'start', share: 5 },
        { title: i18n.t('aorDoc.owner'), align: 'start', share: 3 },
      ],
      rows: lines.map((line) => [withSteps(line), ownerCell(line)]),
      total: [],
    },
  ];
}

function withSteps({ title, involved }: Responsibility): Cell {
  return { text: title, below: involved.split('\n').filter((step) => step.trim()) };
}

function ownerCell({ owner }: Responsibility): Cell {
  if (!owner) return i18n.t('aorDoc.noOwner');
  return owner.contact ? { text: owner.name, below: [owner.contact] } : owner.name;
}

function eachCell(line: Responsibility): Cell {
  const below = [spanText(line), oftenText(line)].filter(Boolean);
  const text = line.minutesEach === null ? '–' : durationText(line.minutesEach);
  return below.length > 0 ? { text, below } : text;
}

/** The agreement, or the lines on which it is written by hand. */
function agreement(standing: Standing): Block[] {
  const heading = { kind: 'heading', level: 2, text: i18n.t('aorDoc.agreement') } as const;
  if (standing.kind === 'version' && standing.version.agreed) {
    const { name, day } = standing.version.agreed;
    const fact = { label: i18n.t('aorDoc.agreedWith'), value: name };
    return [
      heading,
      { kind: 'facts', facts: [fact, { label: i18n.t('aorDoc.agreedOn'), value: dateText(day) }] },
    ];
  }
  const labels = [i18n.t('aorDoc.signMine'), i18n.t('aorDoc.signManager')];
  return [heading, { kind: 'signatures', labels }];
}

/** "Version 3, shared 12 March 2026", "Draft, changed after version 3". */
function standingText(standing: Standing): string {
  if (standing.kind === 'draft')
    return standing.since === null ? i18n.t('aorDoc.draft') : i18n.t('aorDoc.draftSince', [standing.since]);
  const { number, publishedAt, agreed } = standing.version;
  return agreed
    ? i18n.t('aorDoc.versionAgreed', [number, agreed.name, dateText(agreed.day)])
    : i18n.t('aorDoc.versionShared', [number, dateText(publishedAt)]);
}
