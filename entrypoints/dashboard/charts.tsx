import { i18n } from '#i18n';
import { ChartAnswers } from '../../components/charts/chart-answers';
import { ChartCorePercent } from '../../components/charts/chart-core-percent';
import { ChartLineHours } from '../../components/charts/chart-line-hours';
import type { ChartIntents } from '../../components/charts/chart-entries';
import { ChartOutsideAnswers } from '../../components/charts/chart-outside-answers';
import { asksByAnswer, outsideAnswersByWeek } from '../../lib/core/figures/ask-counts';
import { hoursByLine } from '../../lib/core/figures/hours-by-line';
import { countedWeeks } from '../../lib/core/figures/range-figures';
import type { WeekRow } from '../../lib/core/figures/week-rows';
import type { Aor } from '../../lib/model/aor';
import type { DayRow } from '../../lib/model/tally';
import type { DayRange } from '../../lib/core/figures/range';
import { Refusals } from './refusals';
import { WhenAsked } from './when-asked';
import { WhoAsks } from './who-asks';
import css from './dashboard.module.css';
import { saveCsv } from '../shared/save-csv';

interface ChartsProps extends Pick<ChartIntents, 'onEntries'> {
  readonly weeks: readonly WeekRow[];
  readonly aor: Aor;
  /** 0–100. */
  readonly target: number;
  readonly days: readonly DayRow[];
  readonly range: DayRange;
}

export function Charts({ weeks, aor, target, days, range, onEntries }: ChartsProps) {
  const intents = { onSave: saveCsv, onEntries };
  const tallies = weeks.flatMap((week) => week.tallies);
  return (
    <section className={css['charts']} aria-label={i18n.t('figures.heading')}>
      <ChartCorePercent weeks={weeks} target={target} {...intents} />
      <ChartOutsideAnswers weeks={outsideAnswersByWeek(weeks)} {...intents} />
      <ChartAnswers counts={asksByAnswer(tallies)} {...intents} />
      <WhenAsked days={days} onEntries={onEntries} />
      <WhoAsks aor={aor} tallies={tallies} onEntries={onEntries} />
      <ChartLineHours hours={hoursByLine(weeks, aor)} weeks={countedWeeks(weeks)} {...intents} />
      <Refusals tallies={tallies} range={range} onEntries={onEntries} />
    </section>
  );
}
