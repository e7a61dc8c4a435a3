import { i18n } from '#i18n';
import { AddEntry } from '../../components/log/add-entry';
import { CalendarImport } from '../../components/log/calendar-import';
import { EntryRow, EntryRows } from '../../components/log/entry-row';
import { PageNav } from '../../components/basics/page-nav';
import { Empty } from '../../components/basics/panel';
import { RecurringWork } from '../../components/log/recurring-work';
import { localDay } from '../../lib/core/basics/week';
import type { CalendarEvent } from '../../lib/core/log/calendar-events';
import type { Responsibility } from '../../lib/model/aor';
import { send } from '../../lib/messaging/send';
import { durationText } from '../../lib/locales/format';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { loadAor } from '../../lib/store/documents';
import { loadRecurring } from '../../lib/store/recurring-log';
import { loggedOn } from '../../lib/store/time-log';
import { entryIntents } from '../shared/entry-intents';
import { here } from '../shared/here';
import { useStored } from '../shared/live';
import { readCalendar } from './read-calendar';
import css from '../../components/basics/page.module.css';

/** Hours that did not come by ask: calls, walk-ins, meetings. */
export function TimeLog() {
  const { now, timeZone } = here();
  const today = localDay(now, timeZone);
  const lines = useStored(loadAor)?.lines ?? [];
  const recurring = useStored(loadRecurring);
  return (
    <main className={css['page']}>
      <PageNav here="/time-log.html" />
      <header className={css['section']}>
        <h1>{i18n.t('timeLog.heading')}</h1>
        <p className={css['lead']}>{i18n.t('timeLog.lead')}</p>
        <AddEntry
          today={today}
          onAdd={(entry) =>
            send('log:keep', { entries: [{ ...entry, id: crypto.randomUUID(), belongs: null }] })
          }
        />
      </header>
      <Today today={today} lines={lines} />
      <section className={css['section']}>
        <h2>{i18n.t('calendar.heading')}</h2>
        <p className={css['lead']}>{i18n.t('calendar.lead')}</p>
        <CalendarImport lines={lines} onRead={readCalendar} onKeep={keepEvents} />
      </section>
      <section className={css['section']}>
        <h2>{i18n.t('recurring.heading')}</h2>
        <p className={css['lead']}>{i18n.t('recurring.lead')}</p>
        {recurring && (
          <RecurringWork
            entries={recurring.entries}
            firstDayOfWeek={firstDayOfWeek()}
            newId={() => crypto.randomUUID()}
            onChange={(changed) => void send('recurring:save', { entries: changed })}
          />
        )}
      </section>
    </main>
  );
}

interface TodayProps {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly lines: readonly Responsibility[];
}

/** What was logged today, with its sum. */
function Today({ today, lines }: TodayProps) {
  const entries = useStored((db) => loggedOn(db, today), [today]);
  const sum = (entries ?? []).reduce((minutes, entry) => minutes + entry.minutes, 0);
  return (
    <section className={css['section']}>
      <h2>{i18n.t('timeLog.today', [durationText(sum)])}</h2>
      {entries?.length === 0 && <Empty>{i18n.t('timeLog.empty')}</Empty>}
      {entries && entries.length > 0 && (
        <EntryRows>
          {entries.map((ask) => (
            <EntryRow
              key={ask.id}
              ask={ask}
              lines={lines}
              wantsConfirming={ask.minutesFrom !== 'person'}
              {...entryIntents(ask.id)}
            />
          ))}
        </EntryRows>
      )}
    </section>
  );
}

function keepEvents(events: readonly CalendarEvent[]) {
  const entries = events.map(({ id, title, day, minutes }) => ({
    id,
    what: title,
    day,
    minutes,
    belongs: null,
  }));
  return send('log:keep', { entries });
}
