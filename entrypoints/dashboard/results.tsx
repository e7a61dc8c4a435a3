import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../components/basics/button';
import { ChartResults } from '../../components/charts/chart-results';
import { ResultsSteps } from '../../components/figures/results-steps';
import { ResultsTable, type MonthRow } from '../../components/figures/results-table';
import { monthCore } from '../../lib/core/results/month-core';
import { movedTogether } from '../../lib/core/results/moved-together';
import { addMonths, ratesOf } from '../../lib/core/results/rates';
import { isAboutAppointments, usualFunnel } from '../../lib/core/results/usual-funnel';
import { localDay } from '../../lib/core/basics/week';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { send } from '../../lib/messaging/send';
import type { Aor } from '../../lib/model/aor';
import type { Funnel, MonthResults } from '../../lib/model/results';
import { talliesBetween } from '../../lib/store/day-tallies';
import { loadFunnel, resultsBetween } from '../../lib/store/results';
import { here } from '../shared/here';
import { useStored } from '../shared/live';
import { saveCsv } from '../shared/save-csv';
import css from './dashboard.module.css';

/** Months in table and chart. */
const SHOWN = 6;
const YEAR = 12;

/** What the role is there for, beside how much of the time goes to it. */
export function Results({ aor }: { readonly aor: Aor }) {
  const funnel = useStored(loadFunnel);
  const [isEdited, setIsEdited] = useState(false);
  if (funnel === undefined) return null;
  const save = (next: Funnel) => {
    setIsEdited(false);
    void send('results:funnel', { funnel: next });
  };
  return (
    <section className={`${css['entries']} ${css['results']}`} aria-labelledby="results">
      <header className={css['bar']}>
        <h2 id="results">{i18n.t('results.heading')}</h2>
        {funnel && !isEdited && <Button onClick={() => setIsEdited(true)}>{i18n.t('results.edit')}</Button>}
      </header>
      <p className={css['hint']}>{i18n.t('results.lead')}</p>
      {funnel && !isEdited ? (
        <Months aor={aor} funnel={funnel} />
      ) : (
        <ResultsSteps funnel={funnel ?? usualFunnel(aor)} onSave={save} />
      )}
    </section>
  );
}

function Months({ aor, funnel }: { readonly aor: Aor; readonly funnel: Funnel }) {
  const { now, timeZone } = here();
  const last = localDay(now, timeZone).slice(0, 7);
  const first = addMonths(last, 1 - SHOWN);
  const results = useStored((db) => resultsBetween(db, addMonths(first, -YEAR), last), [last]);
  const tallies = useStored(
    (db) => talliesBetween(db, { firstDay: `${first}-01`, lastDay: `${last}-31` }),
    [last],
  );
  if (!results || !tallies) return null;
  const countsOf = (month: string): MonthResults['counts'] =>
    results.find((one) => one.month === month)?.counts ?? [];
  const months: MonthRow[] = Array.from({ length: SHOWN }, (_, i) => {
    const month = addMonths(first, i);
    return { month, counts: countsOf(month), corePercent: monthCore(tallies, aor, month, firstDayOfWeek()) };
  });
  const rate = (counts: MonthResults['counts']) =>
    ratesOf(funnel.steps.map((_, i) => counts[i] ?? null)).at(-1) ?? null;
  const points = months.map(({ month, counts, corePercent }) => ({
    month,
    corePercent,
    rate: rate(counts),
    lastYear: rate(countsOf(addMonths(month, -YEAR))),
  }));
  const { together, steps } = movedTogether(points.map((one) => ({ a: one.corePercent, b: one.rate })));
  return (
    <>
      <ResultsTable
        funnel={funnel}
        months={months.toReversed()}
        onMonth={(month) => void send('results:month', { results: month })}
      />
      {isAboutAppointments(aor) && <p className={css['hint']}>{i18n.t('results.field')}</p>}
      {funnel.steps.length > 1 && (
        <ChartResults
          rateName={i18n.t('results.rate', [funnel.steps.at(-2) ?? '', funnel.steps.at(-1) ?? ''])}
          points={points}
          target={funnel.targetPercent}
          hint={steps === 0 ? i18n.t('results.tooFew') : i18n.t('results.together', steps, [together, steps])}
          onSave={saveCsv}
        />
      )}
    </>
  );
}
