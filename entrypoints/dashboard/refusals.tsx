import type { ChartIntents } from '../../components/charts/chart-entries';
import { ChartRefusals } from '../../components/charts/chart-refusals';
import type { DayRange } from '../../lib/core/figures/range';
import { isRefusal } from '../../lib/core/tally/accepted';
import type { Tally } from '../../lib/model/tally';
import { outcomesIn } from '../../lib/store/figures';
import { useStored } from '../shared/live';
import { saveCsv } from '../shared/save-csv';

interface RefusalsProps extends Pick<ChartIntents, 'onEntries'> {
  readonly tallies: readonly Tally[];
  readonly range: DayRange;
}

/** The no's of a range, and how they went. */
export function Refusals({ tallies, range, onEntries }: RefusalsProps) {
  const told = useStored((db) => outcomesIn(db, range), [range.firstDay, range.lastDay]);
  if (!told) return null;
  const all = tallies
    .filter(({ verdict, answer }) => verdict === 'outside' && answer !== 'open' && isRefusal(answer))
    .reduce((sum, { count }) => sum + count, 0);
  const unsaid = Math.max(0, all - told.fine - told.trouble);
  return <ChartRefusals counts={{ ...told, unsaid }} onSave={saveCsv} onEntries={onEntries} />;
}
