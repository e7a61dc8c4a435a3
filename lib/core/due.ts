import type { Due } from '../model/ask';
import { calendarSpans } from './due/calendar-spans';
import { merged } from './due/merge';
import { namedSpans } from './due/named-spans';
import { relevance } from './due/relevance';
import { withPreposition } from './due/phrase';
import { instantOf, wallAt, type Wall } from './due/zone';

/** A message longer than this says its date before. */
const LONGEST = 8000;

function endOfDay(wall: Wall): Wall {
  return { ...wall, hour: 23, minute: 59 };
}

/**
 * Finds by when the work is wanted: the phrase as written and the time it means, the end of the local day when only a
 * day is given. Of several dates, the one that reads most like a limit, then the first. `reference` is epoch ms (when
 * the message was written), `timeZone` an IANA name. Null when there is none, or only ones gone by.
 */
export function findDue(text: string, reference: number, timeZone: string): Due | null {
  const read = text.slice(0, LONGEST);
  const now = wallAt(reference, timeZone);
  const spans = merged(read, [...namedSpans(read, now), ...calendarSpans(read, now)]);
  let best: Due | null = null;
  let bestScore = 0;
  for (const span of spans) {
    const at = instantOf(span.timed ? span.wall : endOfDay(span.wall), timeZone);
    const score = relevance(read, span);
    if (score <= bestScore || at < reference - 60_000) continue;
    best = { phrase: withPreposition(read, span).slice(0, 200), at };
    bestScore = score;
  }
  return best;
}
