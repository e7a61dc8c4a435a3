import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import { AskList } from '../../components/ask/ask-list';
import { EntryRow, EntryRows } from '../../components/log/entry-row';
import { LogSpoken } from '../../components/log/log-spoken';
import { Empty } from '../../components/basics/panel';
import { WeekSummary } from '../../components/review/week-summary';
import type { DayRange } from '../../lib/core/figures/range';
import { rangeFigures } from '../../lib/core/figures/range-figures';
import { weekRows } from '../../lib/core/figures/week-rows';
import { weekFacts } from '../../lib/core/review/week-facts';
import { firstDayOfWeek } from '../../lib/locales/ui-locale';
import { send } from '../../lib/messaging/send';
import type { Aor } from '../../lib/model/aor';
import type { ReviewStep } from '../../lib/model/review';
import { talliesBetween } from '../../lib/store/day-tallies';
import { openBetween, unconfirmed } from '../../lib/store/review';
import { commandsFor } from '../shared/ask-intents';
import { entryIntents } from '../shared/entry-intents';
import { useStored } from '../shared/live';
import { logSpoken } from '../shared/log-spoken';
import { useAnswerContext } from '../shared/use-answer-context';

interface StepProps {
  readonly aor: Aor;
  readonly range: DayRange;
}

/** What each step of the review shows. */
export const STEPS: Readonly<Record<ReviewStep, ComponentType<StepProps>>> = {
  minutes: Minutes,
  spoken: Spoken,
  open: Open,
  summary: Summary,
};

const SHOWN = 50;

function Minutes({ aor, range }: StepProps) {
  const asks = useStored((db) => unconfirmed(db, range), [range.firstDay, range.lastDay]);
  if (asks?.length === 0) return <Empty>{i18n.t('review.allConfirmed')}</Empty>;
  return (
    <EntryRows>
      {asks?.slice(0, SHOWN).map((ask) => (
        <EntryRow key={ask.id} ask={ask} lines={aor.lines} wantsConfirming {...entryIntents(ask.id)} />
      ))}
    </EntryRows>
  );
}

function Spoken({ aor }: StepProps) {
  return (
    <>
      <LogSpoken
        lines={aor.lines}
        onJudge={(what) => send('spoken:judge', { what })}
        onLog={async (spoken) => {
          await logSpoken(spoken);
        }}
      />
      <p>
        <a href="/time-log.html">{i18n.t('review.timeLog')}</a>
      </p>
    </>
  );
}

function Open({ range }: StepProps) {
  const context = useAnswerContext();
  const asks = useStored((db) => openBetween(db, range), [range.firstDay, range.lastDay]);
  if (asks?.length === 0) return <Empty>{i18n.t('review.noneOpen')}</Empty>;
  if (!asks || !context) return null;
  return (
    <AskList
      asks={asks.slice(0, SHOWN)}
      context={context}
      opensFirst
      intentsFor={(id) => commandsFor(id, () => undefined)}
    />
  );
}

function Summary({ aor, range }: StepProps) {
  const tallies = useStored((db) => talliesBetween(db, range), [range.firstDay, range.lastDay]);
  if (!tallies) return null;
  const figures = rangeFigures(weekRows(tallies, aor, range, firstDayOfWeek()));
  return <WeekSummary facts={weekFacts(figures, tallies, aor)} aor={aor} />;
}
