import { barX, ruleX } from '@observablehq/plot';
import { i18n } from '#i18n';
import { COUNTED_ANSWERS, type AnswerCount, type CountedAnswer } from '../../lib/core/figures/ask-counts';
import type { Verdict } from '../../lib/model/scope';
import { answerName } from '../ask/answer-names';
import { VERDICT_COLOUR } from './chart-colours';
import type { ChartEntries, ChartIntents } from './chart-entries';
import { ChartFrame } from './chart-frame';
import { ChartPlot } from './chart-plot';

interface ChartAnswersProps extends ChartIntents {
  readonly counts: readonly AnswerCount[];
}

const VERDICTS: readonly Verdict[] = ['core', 'supporting', 'outside', 'unsure'];

/** Asks by answer, each bar cut by scope. */
export function ChartAnswers({ counts, onSave, onEntries }: ChartAnswersProps) {
  const rows = counts
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
    .map(({ answer, verdict, count }) => ({ name: nameOf(answer), answer, verdict, count }));
  const title = i18n.t('chart.answers');
  return (
    <ChartFrame
      title={title}
      legend={VERDICTS.map((verdict) => ({
        name: i18n.t(`verdict.${verdict}`),
        colour: VERDICT_COLOUR[verdict],
      }))}
      columns={[i18n.t('chart.answer'), i18n.t('chart.scope'), i18n.t('chart.count')]}
      rows={counts.map(({ answer, verdict, count }) => [nameOf(answer), i18n.t(`verdict.${verdict}`), count])}
      behind={counts.map(entriesOf)}
      onSave={onSave}
      onEntries={onEntries}
    >
      <ChartPlot
        label={title}
        picks="bar"
        onPick={(index) => rows[index] && onEntries(entriesOf(rows[index]))}
        draw={(width) => ({
          height: 250,
          marginLeft: 84,
          x: { label: null, grid: true, ticks: Math.max(2, Math.floor(width / 120)) },
          y: { domain: COUNTED_ANSWERS.map(nameOf), label: null, tickSize: 0, padding: 0.3 },
          marks: [
            barX(rows, {
              y: 'name',
              x: 'count',
              fill: ({ verdict }: (typeof rows)[number]) => VERDICT_COLOUR[verdict],
              title: ({ name, verdict, count }: (typeof rows)[number]) =>
                `${name}, ${i18n.t(`verdict.${verdict}`)}: ${String(count)}`,
            }),
            ruleX([0], { stroke: 'var(--line-strong)' }),
          ],
        })}
      />
    </ChartFrame>
  );
}

function entriesOf({ answer, verdict }: Pick<AnswerCount, 'answer' | 'verdict'>): ChartEntries {
  const title = `${nameOf(answer)}, ${i18n.t(`verdict.${verdict}`)}`;
  return { title, filter: { figure: 'sample', answers: [answer], verdict } };
}

function nameOf(answer: CountedAnswer): string {
  return answer === 'open' ? i18n.t('chart.open') : answerName(answer);
}
