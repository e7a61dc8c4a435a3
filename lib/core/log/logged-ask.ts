import type { Aor } from '../../model/aor';
import type { Ask } from '../../model/ask';
import type { LogEntry } from '../../model/time-log';
import { correct } from '../ask/correct';

/** Noon of a day that is over: late enough to be of that day in every time zone's figures. */
const NOON = 12 * 3_600_000;

/**
 * Hours as they are counted: work that was done, on the entry's day. `isConfirmed`: the person gave the minutes, and they are not just
 * what is usual.
 */
export function loggedAsk(judged: Ask, entry: LogEntry, isConfirmed: boolean, aor: Aor): Ask {
  const seenAt = entry.day === judged.day ? judged.seenAt : Date.parse(`${entry.day}T00:00:00Z`) + NOON;
  return {
    ...judged,
    day: entry.day,
    seenAt,
    minutes: entry.minutes,
    minutesFrom: isConfirmed ? 'person' : 'line',
    judgement: entry.belongs ? correct(judged.judgement, entry.belongs, aor) : judged.judgement,
    answer: { kind: 'slide', at: judged.seenAt },
  };
}
