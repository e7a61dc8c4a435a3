import { i18n } from '#i18n';
import { ChartAnswers } from '../../components/chart-answers';
import { ChartCorePercent } from '../../components/chart-core-percent';
import { ChartLineHours } from '../../components/chart-line-hours';
import { ChartOutsideAnswers } from '../../components/chart-outside-answers';
import { asksByAnswer, outsideAnswersByWeek } from '../../lib/core/figures/ask-counts';
import { hoursByLine } from '../../lib/core/figures/hours-by-line';
import type { WeekRow } from '../../lib/core/figures/week-rows';
import type { Aor } from '../../lib/model/aor';
import type { DayRow } from '../../lib/model/tally';
import { HeatCharts } from './heat-charts';
import css from './dashboard.module.css';
import { saveCsv } from '../shared/save-csv';

interface ChartsProps {
  readonly weeks: readonly WeekRow[];
  readonly aor: Aor;
  /** 0–100. */
  readonly target: number;
  readonly days: readonly DayRow[];
}

export function Charts({ weeks, aor, target, days }: ChartsProps) {
  const tallies = weeks.flatMap((week) => week.tallies);
  return (
    <section className={css['charts']} aria-label={i18n.t('figures.heading')}>
      <ChartCorePercent weeks={weeks} target={target} onSave={saveCsv} />
      <ChartOutsideAnswers weeks={outsideAnswersByWeek(weeks)} onSave={saveCsv} />
      <ChartAnswers counts={asksByAnswer(tallies)} onSave={saveCsv} />
      <HeatCharts aor={aor} days={days} tallies={tallies} />
      <ChartLineHours hours={hoursByLine(weeks, aor)} onSave={saveCsv} />
    </section>
  );
}
