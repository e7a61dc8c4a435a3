import { weekRows, type WeekRow } from '../../lib/core/figures/week-rows';
import { addDays, localDay } from '../../lib/core/basics/week';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import type { Aor } from '../../lib/model/aor';
import type { AorVersion } from '../../lib/model/aor-version';
import { talliesBetween } from '../../lib/store/day-tallies';
import { here } from '../shared/here';
import { useStored } from '../shared/live';
import { agreedOf } from './shown';

/** Days that are looked at when it was agreed long ago, or never. */
const AT_MOST = 182;

/** The weeks as lived since the AoR was agreed. */
export function useLivedWeeks(now: Aor | null, versions: readonly AorVersion[]): readonly WeekRow[] {
  const { now: time, timeZone } = here();
  const today = localDay(time, timeZone);
  const version = agreedOf(versions);
  const since = version ? (version.agreed?.day ?? localDay(version.publishedAt, timeZone)) : '';
  const earliest = addDays(today, -AT_MOST);
  const range = { firstDay: since > earliest ? since : earliest, lastDay: today };
  const tallies = useStored((db) => talliesBetween(db, range), [range.firstDay, range.lastDay]) ?? [];
  const aor = version?.aor ?? now;
  return aor ? weekRows(tallies, aor, range, firstDayOfWeek()) : [];
}
