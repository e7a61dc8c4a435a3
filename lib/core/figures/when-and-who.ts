import type { Ask } from '../../model/ask';

/** Asks seen in one hour of one weekday. */
export interface HourCount {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** 0–23, local. */
  readonly hour: number;
  readonly count: number;
}

/** When asks came, in the person's time zone (an IANA name); hours without asks are left out. "Not an ask" is not counted. */
export function asksByHour(asks: readonly Ask[], timeZone: string): HourCount[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const counts = new Map<string, HourCount>();
  for (const { seenAt } of asks.filter(isCounted)) {
    const parts = format.formatToParts(seenAt);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    const weekday = WEEKDAYS.indexOf(part('weekday')) + 1;
    const hour = Number(part('hour'));
    const key = `${String(weekday)}|${String(hour)}`;
    counts.set(key, { weekday, hour, count: 1 + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()];
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What one person asked of one line; `lineId` null = it fits no line. */
export interface AskerCount {
  readonly asker: string;
  readonly lineId: string | null;
  readonly count: number;
}

/** Who asks for what: the `limit` people who ask most, by line; most asks first. People without a name are left out. */
export function asksByAsker(asks: readonly Ask[], limit: number): AskerCount[] {
  const byAsker = new Map<string, Map<string | null, number>>();
  for (const { author, judgement } of asks.filter(isCounted)) {
    const asker = author.name || author.address;
    if (!asker) continue;
    const lines = byAsker.get(asker) ?? new Map<string | null, number>();
    lines.set(judgement.lineId, 1 + (lines.get(judgement.lineId) ?? 0));
    byAsker.set(asker, lines);
  }
  const all = (lines: Map<string | null, number>) => [...lines.values()].reduce((sum, one) => sum + one, 0);
  return [...byAsker]
    .sort(([, a], [, b]) => all(b) - all(a))
    .slice(0, limit)
    .flatMap(([asker, lines]) => [...lines].map(([lineId, count]) => ({ asker, lineId, count })));
}

function isCounted({ answer }: Ask): boolean {
  return answer?.kind !== 'not-an-ask';
}
