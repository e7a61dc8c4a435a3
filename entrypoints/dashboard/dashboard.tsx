import { lazy, Suspense, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Button } from '../../components/basics/button';
import type { ChartEntries } from '../../components/charts/chart-entries';
import { CostNote } from '../../components/figures/cost-note';
import { FigureList } from '../../components/figures/figure-list';
import { FigurePeriod } from '../../components/figures/figure-period';
import { PageNav } from '../../components/basics/page-nav';
import { Empty } from '../../components/basics/panel';
import { yesBudget } from '../../lib/core/answer/yes-budget';
import { costOf } from '../../lib/core/figures/cost-of';
import { isFigureName, type FigureName } from '../../lib/core/figures/entries';
import type { DayRange } from '../../lib/core/figures/range';
import { rangeFigures } from '../../lib/core/figures/range-figures';
import { targetPercent } from '../../lib/core/figures/target';
import { weekRows } from '../../lib/core/figures/week-rows';
import { unpackDay } from '../../lib/core/tally/day-row';
import { MINIMUM_SAMPLE } from '../../lib/core/tally/week-figures';
import { localDay } from '../../lib/core/basics/week';
import { calendarDayText } from '../../lib/locales/format';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import type { Aor } from '../../lib/model/aor';
import type { Settings } from '../../lib/model/settings';
import type { DayRow } from '../../lib/model/tally';
import { loadAor, loadSettings } from '../../lib/store/documents';
import { daysBetween } from '../../lib/store/day-tallies';
import { ownRate } from '../../lib/store/own-rate';
import { here } from '../shared/here';
import { useStored } from '../shared/live';
import css from './dashboard.module.css';
import { Entries } from './entries';
import { Search } from './search';
import { usePeriod } from '../shared/use-period';

/** What draws charts is large: the figures do not wait for it. */
const Charts = lazy(async () => ({ default: (await import('./charts')).Charts }));
const Repeats = lazy(async () => ({ default: (await import('./repeats')).Repeats }));
const Results = lazy(async () => ({ default: (await import('./results')).Results }));

export function Dashboard() {
  const { period, range, ...choose } = usePeriod();
  // All at once: one after the other, each would wait for a turn of the database.
  const stored = useStored(
    (db) => Promise.all([loadAor(db), loadSettings(db), daysBetween(db, range)]),
    [range.firstDay, range.lastDay],
  );
  const [aor, settings, days] = stored ?? [];
  return (
    <main className={css['page']}>
      <PageNav here="/dashboard.html" />
      <header className={css['bar']}>
        <div>
          <h1>{i18n.t('figures.heading')}</h1>
          <p className={css['hint']}>
            {i18n.t('figures.range', [calendarDayText(range.firstDay), calendarDayText(range.lastDay)])}
          </p>
        </div>
        <FigurePeriod period={period} range={range} {...choose} />
      </header>
      {aor === null && <NoAor />}
      {aor && settings && days && <Figures aor={aor} range={range} settings={settings} days={days} />}
      {aor && <Search range={range} aor={aor} />}
    </main>
  );
}

function NoAor() {
  return (
    <Empty>
      {i18n.t('figures.noAor')}{' '}
      <Button look="primary" onClick={() => void browser.runtime.openOptionsPage()}>
        {i18n.t('popup.writeAorButton')}
      </Button>
    </Empty>
  );
}

interface FiguresProps {
  readonly aor: Aor;
  readonly range: DayRange;
  readonly settings: Settings;
  readonly days: readonly DayRow[];
}

function Figures({ aor, range, settings, days }: FiguresProps) {
  const [entries, setEntries] = useState<ChartEntries | null>(linkedFigure);
  const tallies = days.flatMap(unpackDay);
  const weeks = weekRows(tallies, aor, range, firstDayOfWeek());
  const figures = rangeFigures(weeks);
  if (figures.sample === 0) return <Empty>{i18n.t('figures.empty')}</Empty>;
  const budget = yesBudget(settings.yesBudgetHours, aor.capacityHours, 0);
  return (
    <>
      {figures.countedWeeks === 0 && (
        <Empty>{i18n.t('figures.few', figures.sample, [figures.sample, MINIMUM_SAMPLE])}</Empty>
      )}
      <FigureList figures={figures} onEntries={(name) => setEntries(entriesOf(name))} />
      <OutsideCost hours={figures.absorbedHours} aor={aor} />
      {entries && <Entries entries={entries} range={range} onClose={() => setEntries(null)} />}
      <Suspense>
        <Charts
          weeks={weeks}
          aor={aor}
          target={targetPercent(aor, budget.hours)}
          days={days}
          range={range}
          onEntries={setEntries}
        />
        <Repeats tallies={tallies} range={range} onEntries={setEntries} />
        <Results aor={aor} />
      </Suspense>
    </>
  );
}

/** The figure that a link from another page names. */
function linkedFigure(): ChartEntries | null {
  const name = new URLSearchParams(location.search).get('entries') ?? '';
  return isFigureName(name) ? entriesOf(name) : null;
}

function entriesOf(figure: FigureName): ChartEntries {
  return { title: i18n.t(`figureName.${figure}`), filter: { figure } };
}

function OutsideCost({ hours, aor }: { readonly hours: number; readonly aor: Aor }) {
  const { now, timeZone } = here();
  const today = localDay(now, timeZone);
  const rate = useStored((db) => ownRate(db, today), [today]);
  const cost = rate === undefined ? null : costOf(hours, aor.lines, rate);
  return cost && <CostNote hours={hours} cost={cost} rate={rate ?? null} />;
}
