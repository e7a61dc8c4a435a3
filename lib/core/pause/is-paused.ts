import type { Pauses } from '../../model/pauses';
import type { Person } from '../../model/post';

/** Whether everything is paused at an instant (epoch ms) in a time zone: for an hour, until tomorrow, or by quiet hours. */
export function isPausedAt({ until, quietHours }: Pauses, now: number, timeZone: string): boolean {
  if (until !== null && now < until) return true;
  if (!quietHours) return false;
  const time = clockTime(now, timeZone);
  const { from, to } = quietHours;
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** When `isPausedAt` may next change (epoch ms); null when it does not by itself. */
export function nextPauseChange({ until, quietHours }: Pauses, now: number, timeZone: string): number | null {
  const present = minutesOf(clockTime(now, timeZone));
  const bounds = quietHours ? [quietHours.from, quietHours.to] : [];
  const changes = bounds.map((bound) => now + 60_000 * ((minutesOf(bound) - present + 1440) % 1440 || 1440));
  if (until !== null && until > now) changes.push(until);
  return changes.length > 0 ? Math.min(...changes) : null;
}

/** HH:MM in the zone. */
function clockTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
}

export function isSitePaused({ sites }: Pauses, host: string): boolean {
  return sites.includes(host);
}

/** Whether a post is, or anything of its sender. */
export function isPostPaused({ senders, posts }: Pauses, postKey: string, author: Person): boolean {
  return posts.includes(postKey) || senders.includes(senderKey(author));
}

/** The name under which a sender is muted; empty when the page tells nothing. */
export function senderKey({ address, name }: Person): string {
  return (address || name).toLowerCase();
}
