import type { EventTimes, GatedPost } from '../../model/seen-post';
import { shownSpan } from '../shown/shown-span';
import { shownTime } from '../shown/shown-time';

interface PostTimes {
  /** When it was written, epoch ms. */
  readonly time: number | null;
  readonly event: EventTimes | undefined;
}

/**
 * The times of a post, read from what the page shows. Null for an event that asks for nothing any more: it has begun, or its
 * time cannot be read. `now` is epoch ms, `timeZone` an IANA name.
 */
export function timesOf(
  { time, event }: Pick<GatedPost, 'time' | 'event'>,
  now: number,
  timeZone: string,
): PostTimes | null {
  const written = time && shownTime(time, timeZone);
  if (!event) return { time: written, event };
  const times = shownSpan(event, now, timeZone);
  return times && times.start > now ? { time: written, event: times } : null;
}
