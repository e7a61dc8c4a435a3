import ICAL from 'ical.js';

export interface Meeting {
  /** Unlike any other's. */
  readonly uid: string;
  readonly title: string;
  readonly agenda: readonly string[];
  /** Epoch ms. */
  readonly start: number;
  readonly minutes: number;
  /** When the file is written, epoch ms. */
  readonly now: number;
}

/** An appointment with its agenda as a calendar file (iCalendar, RFC 5545). */
export function meetingFile({ uid, title, agenda, start, minutes, now }: Meeting): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Remit//EN');
  const event = new ICAL.Component('vevent');
  const time = (at: number) => ICAL.Time.fromJSDate(new Date(at), true);
  event.updatePropertyWithValue('uid', uid);
  event.updatePropertyWithValue('dtstamp', time(now));
  event.updatePropertyWithValue('dtstart', time(start));
  event.updatePropertyWithValue('dtend', time(start + minutes * 60_000));
  event.updatePropertyWithValue('summary', title);
  event.updatePropertyWithValue(
    'description',
    agenda.map((item, i) => `${String(i + 1)}. ${item}`).join('\n'),
  );
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
