import { barX } from '@observablehq/plot';
import { i18n } from '#i18n';
import type { ChartEntries, ChartIntents } from './chart-entries';
import { ChartFrame } from './chart-frame';
import { ChartPlot } from './chart-plot';

interface ChartRefusalsProps extends ChartIntents {
  /** Outside asks that were refused or redirected, by what came of it. */
  readonly counts: Readonly<Record<RefusalOutcome, number>>;
}

const OUTCOMES = ['fine', 'trouble', 'unsaid'] as const;
type RefusalOutcome = (typeof OUTCOMES)[number];

const COLOUR: Readonly<Record<RefusalOutcome, string>> = {
  fine: 'var(--core)',
  trouble: 'var(--supporting)',
  unsaid: 'var(--line-strong)',
};

/** The person's own record: what came of saying no. */
export function ChartRefusals({ counts, onSave, onEntries }: ChartRefusalsProps) {
  const rows = OUTCOMES.map((outcome) => ({ outcome, count: counts[outcome] })).filter(
    ({ count }) => count > 0,
  );
  const told = counts.fine + counts.trouble;
  const title = i18n.t('chart.refusals');
  return (
    <ChartFrame
      title={title}
      hint={told === 0 ? i18n.t('chart.refusalsUntold') : i18n.t('chart.refusalsTold', [told, counts.fine])}
      legend={OUTCOMES.map((outcome) => ({ name: nameOf(outcome), colour: COLOUR[outcome] }))}
      columns={[i18n.t('chart.outcome'), i18n.t('chart.count')]}
      rows={rows.map(({ outcome, count }) => [nameOf(outcome), count])}
      behind={rows.map(({ outcome }) => entriesOf(outcome))}
      onSave={onSave}
      onEntries={onEntries}
    >
      <ChartPlot
        label={title}
        picks="bar"
        onPick={(index) => rows[index] && onEntries(entriesOf(rows[index].outcome))}
        draw={(width) => ({
          height: 80,
          x: { label: null, ticks: Math.max(2, Math.floor(width / 120)) },
          marks: [
            barX(rows, {
              x: 'count',
              fill: ({ outcome }: (typeof rows)[number]) => COLOUR[outcome],
              title: ({ outcome, count }: (typeof rows)[number]) => `${nameOf(outcome)}: ${String(count)}`,
            }),
          ],
        })}
      />
    </ChartFrame>
  );
}

function nameOf(outcome: RefusalOutcome): string {
  return outcome === 'unsaid' ? i18n.t('chart.unsaid') : i18n.t(`outcome.${outcome}`);
}

function entriesOf(outcome: RefusalOutcome): ChartEntries {
  return {
    title: `${i18n.t('figureName.handedBack')}, ${nameOf(outcome)}`,
    filter: { figure: 'handedBack', outcome },
  };
}
