/** A time as a clock on the wall shows it; months 1–12. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  FORMATS.set(timeZone, made);
  return made;
}

/** Wall time at `instant` (epoch ms) in an IANA zone. Throws a RangeError for an unknown zone. */
export function wallAt(instant: number, timeZone: string): Wall {
  const parts = new Map<string, number>();
  for (const { type, value } of format(timeZone).formatToParts(instant)) parts.set(type, Number(value));
  const part = (name: string): number => parts.get(name) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/** Epoch ms of the wall time if the clock were UTC; days and months beyond their range roll over. */
export function asUtc({ year, month, day, hour, minute }: Wall): number {
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Epoch ms of a wall time in an IANA zone; in a clock change's gap, the time after it. */
export function instantOf(wall: Wall, timeZone: string): number {
  const wanted = asUtc(wall);
  let guess = wanted;
  for (let i = 0; i < 2; i++) guess += wanted - asUtc(wallAt(guess, timeZone));
  return guess;
}

/** The wall date `days` later (negative: earlier), same hour. */
export function daysLater(wall: Wall, days: number): Wall {
  const moved = new Date(asUtc(wall) + days * 86_400_000);
  return {
    ...wall,
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}

/** Whether two wall times, less than a year apart, are on one day. */
export function sameDay(one: Wall, other: Wall): boolean {
  return one.day === other.day && one.month === other.month;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(wall: Wall): number {
  return new Date(asUtc(wall)).getUTCDay();
}

/** Last day of the wall date's month. */
export function lastOfMonth({ year, month }: Wall): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
