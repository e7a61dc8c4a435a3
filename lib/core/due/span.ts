import type { Wall } from './zone';

/** A stretch of text that means a time. Offsets are UTF-16 units. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly wall: Wall;
  /** Whether an hour is given; otherwise the whole day is meant. */
  readonly timed: boolean;
  /** Vague wishes ("asap") give way to dates. */
  readonly vague: boolean;
  /** What it leaves open, so that it is read together with its neighbour: an hour of some day, a day of some week, a week. */
  readonly open?: 'day' | 'week' | 'weekday';
  /** Whose clock an hour is told by, where that is said ("3 pm ET"): minutes east of UTC, or an IANA zone. */
  readonly clock?: number | string;
}
