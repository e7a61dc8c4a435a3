import type { DayRange } from '../../lib/core/figures/range';
import { askersBy } from '../../lib/core/pack/askers-by';
import { packFacts } from '../../lib/core/pack/pack-facts';
import { sumOf } from '../../lib/core/results/rates';
import { relationOf } from '../../lib/core/answer/relation';
import { localDay } from '../../lib/core/basics/week';
import type { PackInput } from '../../lib/documents/pack-doc';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { lastAorVersion } from '../../lib/store/aor-versions';
import { loadAor, loadSettings } from '../../lib/store/documents';
import { talliesBetween } from '../../lib/store/day-tallies';
import { ownRate } from '../../lib/store/own-rate';
import { loadFunnel, resultsBetween } from '../../lib/store/results';
import { i18n } from '#i18n';
import type { Database } from '../../lib/store/database';
import { here } from '../shared/here';
import { useStored } from '../shared/live';

type Stored = Pick<PackInput, 'facts' | 'role' | 'version' | 'askers' | 'today'>;

/** What the pack is made of, as stored; undefined while it loads, null without an AoR. */
export function usePack(range: DayRange, hasNames: boolean): Stored | null | undefined {
  return useStored((db) => load(db, range, hasNames), [range.firstDay, range.lastDay, hasNames]);
}

async function load(db: Database, range: DayRange, hasNames: boolean): Promise<Stored | null> {
  const aor = await loadAor(db);
  if (!aor) return null;
  const { now, timeZone } = here();
  const today = localDay(now, timeZone);
  const tallies = await talliesBetween(db, range);
  const funnel = await loadFunnel(db);
  const months = await resultsBetween(db, range.firstDay.slice(0, 7), range.lastDay.slice(0, 7));
  const rate = await ownRate(db, today);
  const counts = funnel ? sumOf(months, funnel.steps.length) : [];
  const results = funnel && counts.some((count) => count !== null) ? { funnel, counts } : null;
  const nameOf = await namer(db, hasNames);
  return {
    facts: packFacts({ aor, tallies, range, weekStart: firstDayOfWeek(), results, rate }),
    role: aor.role,
    version: await lastAorVersion(db),
    askers: askersBy(tallies, nameOf),
    today,
  };
}

/** People by name only where the person wants it: else by where they stand. */
async function namer(db: Database, hasNames: boolean): Promise<(asker: string) => string> {
  const { reader, managers } = await loadSettings(db);
  const askers = new Map((await db.askers.toArray()).map((row) => [row.key, row]));
  return (key) => {
    const asker = askers.get(key);
    if (!asker) return i18n.t('pack.nobody');
    if (hasNames) return asker.name || asker.address;
    const relation = relationOf(asker, null, reader, managers);
    return i18n.t(relation === 'outside' ? 'pack.outsidePeople' : `pack.${relation}`);
  };
}
