import type { CalendarOutcome } from '../../components/log/calendar-import';
import type { calendarEvents, CalendarReading } from '../../lib/core/log/calendar-events';
import { addDays, localDay } from '../../lib/core/basics/week';
import { send } from '../../lib/messaging/send';
import { knownLogIds } from '../../lib/store/time-log';
import { database } from '../shared/live';
import { here } from '../shared/here';
import { askWorker } from '../shared/ask-worker';
import CalendarWorker from './calendar.worker?worker';

/** Days back that a calendar is looked at. */
const BACK = 28;
/** Milliseconds that a file may take: the largest take some seconds. */
const PATIENCE = 15_000;

/** The events of the last four weeks in a file, each as the AoR would judge it; nothing is counted yet. */
export async function readCalendar(file: File): Promise<CalendarOutcome> {
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: 'unreadable' };
  const { now, timeZone } = here();
  const today = localDay(now, timeZone);
  const asked: Parameters<typeof calendarEvents> = [
    text,
    { firstDay: addDays(today, 1 - BACK), lastDay: today },
    timeZone,
  ];
  const reading = await askWorker<CalendarReading | 'late'>(new CalendarWorker(), asked, PATIENCE, {
    late: 'late',
    failed: { ok: false, reason: 'noCalendar' },
  });
  if (reading === 'late') return { problem: 'tooSlow' };
  if (!reading.ok) return { problem: reading.reason };
  const judgements = await send('log:judge', { texts: reading.events.map(({ title }) => title) });
  const known = await knownLogIds(
    database,
    reading.events.map(({ id }) => id),
  );
  const events = reading.events.flatMap((event, i) => {
    const judgement = judgements[i];
    return judgement ? [{ ...event, judgement, isKnown: known.has(event.id) }] : [];
  });
  return { events, isCut: reading.isCut };
}
