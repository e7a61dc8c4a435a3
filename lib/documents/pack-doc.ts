import { i18n } from '#i18n';
import type { Block, Doc } from '../core/document/doc';
import type { Share } from '../core/figures/range-figures';
import type { OutsideWork, PackFacts, Proposal } from '../core/pack/pack-facts';
import { ratesOf } from '../core/results/rates';
import { dateText, durationText, hoursText } from '../locales/format';
import type { AorVersion } from '../model/aor-version';
import type { Audience, PackPart } from '../model/pack';

/** Who asked, as it is laid before others: teams, or names where the person wants it. */
export interface AskerRow {
  readonly name: string;
  readonly asks: number;
  readonly hours: number;
}

export interface PackInput {
  readonly facts: PackFacts;
  readonly audience: Audience;
  readonly parts: ReadonlySet<PackPart>;
  readonly role: string;
  /** The version that the figures are compared with; null = none was published. */
  readonly version: AorVersion | null;
  readonly askers: readonly AskerRow[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** One page for the conversation with management, and an appendix. No words of anybody's messages are in it. */
export function packDoc(input: PackInput): Doc {
  const { facts, audience, parts, role, version, today } = input;
  const part = (name: PackPart, blocks: () => Block[]) => (parts.has(name) ? blocks() : []);
  const appendix = [...part('who', () => who(input)), ...part('definitions', definitions)];
  return {
    title: i18n.t('pack.docTitle'),
    subtitle: [role, rangeText(facts)].filter(Boolean).join(' · '),
    blocks: [
      { kind: 'note', text: versionText(version) },
      { kind: 'paragraph', text: i18n.t(`packOpening.${audience}`) },
      ...part('figures', () => [figures(facts)]),
      ...part('hours', () => hours(facts)),
      ...part('outside', () => outside(facts)),
      ...part('results', () => results(facts)),
      ...part('proposals', () => proposals(facts)),
      basis(facts),
      ...(appendix.length > 0 ? [{ kind: 'page-break' } as const, ...appendix] : []),
    ],
    footer: i18n.t('pack.footer', [dateText(today)]),
  };
}

function rangeText({ range }: PackFacts): string {
  return i18n.t('figures.range', [dateText(range.firstDay), dateText(range.lastDay)]);
}

function versionText(version: AorVersion | null): string {
  if (!version) return i18n.t('pack.noVersion');
  return version.agreed
    ? i18n.t('aorDoc.versionAgreed', [version.number, version.agreed.name, dateText(version.agreed.day)])
    : i18n.t('aorDoc.versionShared', [version.number, dateText(version.publishedAt)]);
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}
const percentText = ({ percent }: Share) =>
  percent === null ? '–' : i18n.t('figures.percent', [Math.round(percent)]);
const hoursCell = (value: number) => i18n.t('figures.hours', [hoursText(value)]);

function figures({ figures: all }: PackFacts): Block {
  const basis = ({ part, whole }: Share) => i18n.t('figures.basisHours', [hoursText(part), hoursText(whole)]);
  const figure = (name: 'core' | 'creep' | 'absorbed' | 'handedBack', value: string, note: string) => ({
    label: i18n.t(`figureName.${name}`),
    value,
    note,
  });
  return {
    kind: 'figures',
    figures: [
      figure('core', percentText(all.core), basis(all.core)),
      figure(
        'creep',
        percentText(all.creepByCount),
        i18n.t('figures.basisAsks', all.creepByCount.whole, [all.creepByCount.part, all.creepByCount.whole]),
      ),
      figure('absorbed', hoursCell(all.absorbedHours), ''),
      figure('handedBack', hoursCell(all.handedBackHours), ''),
    ],
  };
}

function hours({ agreed, lived, weeks }: PackFacts): Block[] {
  const title = i18n.t('pack.hours');
  const row = (scope: 'core' | 'supporting' | 'outside', planned: number) => [
    i18n.t(`verdict.${scope}`),
    hoursText(planned * weeks),
    hoursText(lived[scope]),
  ];
  return [
    heading(title),
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: i18n.t('chart.scope'), align: 'start', share: 3 },
        { title: i18n.t('pack.agreedHours'), align: 'end', share: 2 },
        { title: i18n.t('pack.livedHours'), align: 'end', share: 2 },
      ],
      rows: [row('core', agreed.core), row('supporting', agreed.supporting), row('outside', 0)],
      total: [],
    },
    { kind: 'note', text: i18n.t('pack.hoursNote') },
  ];
}

function outside({ outside: all }: PackFacts): Block[] {
  const title = i18n.t('pack.outside');
  if (all.length === 0) return [heading(title), { kind: 'paragraph', text: i18n.t('week.noneOutside') }];
  return [
    heading(title),
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: i18n.t('aorDoc.work'), align: 'start', share: 4 },
        { title: i18n.t('pack.times'), align: 'end', share: 1 },
        { title: i18n.t('pack.hoursTaken'), align: 'end', share: 1 },
        { title: i18n.t('pack.insteadOf'), align: 'start', share: 4 },
      ],
      rows: all.map((work) => [workCell(work), String(work.count), hoursText(work.hours), costText(work)]),
      total: [],
    },
  ];
}

function workCell({ line }: OutsideWork) {
  const owner = line?.owner?.name;
  const text = line?.title ?? i18n.t('figures.noLine');
  return owner ? { text, below: [i18n.t('card.ownedBy', [owner])] } : text;
}

/** "21 × Follow-ups (20 min each); about 2 × Appointments kept at own rate" */
export function costText({ cost }: Pick<OutsideWork, 'cost'>): string {
  if (!cost) return '–';
  const { line, count } = cost.displaced;
  const pieces =
    count === null || line.minutesEach === null
      ? line.title
      : i18n.t('pack.pieces', [count, line.title, durationText(line.minutesEach)]);
  if (!cost.results || cost.results.count < 0.5) return pieces;
  return `${pieces}; ${i18n.t('pack.atRate', [Math.round(cost.results.count), cost.results.step])}`;
}

function results({ results: known }: PackFacts): Block[] {
  if (!known) return [];
  const { funnel, counts } = known;
  const rates = ratesOf(counts);
  const facts = funnel.steps.map((step, i) => {
    const count = counts[i] ?? null;
    const rate = i === 0 ? null : (rates[i - 1] ?? null);
    const value = count === null ? '–' : String(count);
    return {
      label: step,
      value:
        rate === null ? value : i18n.t('pack.ofBefore', [value, Math.round(rate), funnel.steps[i - 1] ?? '']),
    };
  });
  return [heading(i18n.t('results.heading')), { kind: 'facts', facts }];
}

function proposals({ proposals: all }: PackFacts): Block[] {
  if (all.length === 0) return [];
  return [
    heading(i18n.t('pack.proposals')),
    { kind: 'list', isNumbered: true, items: all.map(proposalText) },
  ];
}

function proposalText(proposal: Proposal): string {
  const hoursPerWeek = hoursText(proposal.hoursPerWeek);
  if (proposal.kind === 'add-capacity') return i18n.t('pack.addCapacity', [hoursPerWeek]);
  const { line } = proposal.work;
  const title = line?.title ?? i18n.t('figures.noLine');
  if (proposal.kind === 'change-aor') return i18n.t('pack.changeAor', [title, hoursPerWeek]);
  return line?.owner
    ? i18n.t('pack.handBack', [title, hoursPerWeek, line.owner.name])
    : i18n.t('pack.findOwner', [title, hoursPerWeek]);
}

function basis({ figures: all }: PackFacts): Block {
  const estimated = all.estimated.percent;
  return {
    kind: 'note',
    text: i18n.t('pack.basis', [
      all.sample,
      all.countedWeeks,
      all.weeks,
      estimated === null ? '–' : Math.round(estimated),
      estimated === null ? '–' : 100 - Math.round(estimated),
    ]),
  };
}

function who({ askers }: PackInput): Block[] {
  if (askers.length === 0) return [];
  const title = i18n.t('pack.who');
  return [
    heading(title),
    {
      kind: 'table',
      caption: title,
      columns: [
        { title: i18n.t('chart.asker'), align: 'start', share: 4 },
        { title: i18n.t('chart.count'), align: 'end', share: 1 },
        { title: i18n.t('pack.hoursTaken'), align: 'end', share: 1 },
      ],
      rows: askers.map(({ name, asks, hours: taken }) => [name, String(asks), hoursText(taken)]),
      total: [],
    },
  ];
}

function definitions(): Block[] {
  const names = ['core', 'creep', 'absorbed', 'handedBack', 'estimated'] as const;
  return [
    heading(i18n.t('pack.definitions')),
    {
      kind: 'facts',
      facts: names.map((name) => ({
        label: i18n.t(`figureName.${name}`),
        value: i18n.t(`figureDefinition.${name}`),
      })),
    },
  ];
}
