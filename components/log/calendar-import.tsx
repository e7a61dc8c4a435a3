import { useState } from 'react';
import { i18n } from '#i18n';
import { calendarDayText, durationText } from '../../lib/locales/format';
import type { Responsibility } from '../../lib/model/aor';
import type { Judgement } from '../../lib/model/ask';
import { Button } from '../basics/button';
import { Field } from '../basics/field';
import { VerdictMark } from '../basics/verdict-mark';
import css from './calendar-import.module.css';

/** An event of a calendar as it would be counted. */
export interface JudgedEvent {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly minutes: number;
  readonly judgement: Judgement;
  /** It has been taken over before. */
  readonly isKnown: boolean;
}

export type CalendarOutcome =
  | { readonly events: readonly JudgedEvent[]; readonly isCut: boolean }
  | { readonly problem: 'noCalendar' | 'tooLarge' | 'tooSlow' | 'unreadable' };

interface CalendarImportProps {
  readonly lines: readonly Responsibility[];
  readonly onRead: (file: File) => Promise<CalendarOutcome>;
  readonly onKeep: (events: readonly JudgedEvent[]) => Promise<void>;
}

/** A calendar file: looked at first, taken over only as far as ticked. */
export function CalendarImport({ lines, onRead, onKeep }: CalendarImportProps) {
  const [outcome, setOutcome] = useState<CalendarOutcome | null>(null);
  const [kept, setKept] = useState(0);
  const read = async (file: File | undefined) => {
    if (!file) return;
    setKept(0);
    setOutcome(await onRead(file));
  };
  return (
    <div className={css['import']}>
      <Field label={i18n.t('calendar.file')} hint={i18n.t('calendar.hint')}>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".ics,text/calendar"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        )}
      </Field>
      {outcome && 'problem' in outcome && (
        <p role="alert" className={css['problem']}>
          {i18n.t(`calendar.${outcome.problem}`)}
        </p>
      )}
      {outcome && 'events' in outcome && (
        <Events
          {...outcome}
          lines={lines}
          onKeep={async (events) => {
            await onKeep(events);
            setOutcome(null);
            setKept(events.length);
          }}
        />
      )}
      <p role="status">{kept > 0 && i18n.t('calendar.kept', [kept])}</p>
    </div>
  );
}

interface EventsProps extends Pick<CalendarImportProps, 'lines'> {
  readonly events: readonly JudgedEvent[];
  readonly isCut: boolean;
  readonly onKeep: (events: readonly JudgedEvent[]) => Promise<void>;
}

function Events({ events, isCut, lines, onKeep }: EventsProps) {
  const fresh = events.filter(({ isKnown }) => !isKnown);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = fresh.filter(({ id }) => !left.has(id));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <>
      <p>{i18n.t('calendar.found', events.length, [events.length, events.length - fresh.length])}</p>
      {isCut && <p>{i18n.t('calendar.cut')}</p>}
      <ul className={css['events']}>
        {fresh.map((event) => (
          <li key={event.id}>
            <label className={css['event']}>
              <input type="checkbox" checked={!left.has(event.id)} onChange={() => toggle(event.id)} />
              <span>{event.title}</span>
              <span className={css['meta']}>
                {calendarDayText(event.day)} · {durationText(event.minutes)}
              </span>
              <VerdictMark verdict={event.judgement.verdict} />
              <span className={css['meta']}>
                {lines.find(({ id }) => id === event.judgement.lineId)?.title ?? i18n.t('figures.noLine')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {fresh.length > 0 && (
        <div>
          <Button look="primary" disabled={chosen.length === 0} onClick={() => void onKeep(chosen)}>
            {i18n.t('calendar.keep', [chosen.length])}
          </Button>
        </div>
      )}
    </>
  );
}
