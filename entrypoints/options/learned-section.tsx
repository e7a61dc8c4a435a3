import { LearnedList } from '../../components/settings/learned-list';
import { hitRate, type HitRate } from '../../lib/core/figures/hit-rate';
import { addDays, localDay } from '../../lib/core/basics/week';
import { send } from '../../lib/messaging/send';
import { asksBetween } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { loadLearned } from '../../lib/store/documents';
import { here } from '../shared/here';
import { useStored } from '../shared/live';
import type { SectionProps } from './section-props';

/** What was learned from corrections, and how often Remit was right. */
export function LearnedSection({ aor }: SectionProps) {
  const learned = useStored(loadLearned);
  const hits = useStored(lastHits);
  return (
    learned &&
    hits && (
      <LearnedList
        lessons={learned}
        lines={aor?.lines ?? []}
        hits={hits}
        onForget={(text) => void send('lesson:forget', { text })}
      />
    )
  );
}

/** Of the last 30 days. */
async function lastHits(db: Database): Promise<HitRate> {
  const { now, timeZone } = here();
  const today = localDay(now, timeZone);
  return hitRate(await asksBetween(db, addDays(today, -29), today));
}
