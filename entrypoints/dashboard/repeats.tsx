import { i18n } from '#i18n';
import type { ChartIntents } from '../../components/charts/chart-entries';
import { draftFacts } from '../../components/ask/draft-facts';
import { RepeatList } from '../../components/figures/repeat-list';
import { draftAnswer, type SpokenAnswer } from '../../lib/core/answer/draft-answer';
import { isEntry } from '../../lib/core/figures/entries';
import type { DayRange } from '../../lib/core/figures/range';
import { repeats } from '../../lib/core/figures/repeats';
import { send } from '../../lib/messaging/send';
import type { Ask } from '../../lib/model/ask';
import type { Tally } from '../../lib/model/tally';
import { newestAsks } from '../../lib/store/figures';
import { database } from '../shared/live';
import { useAnswerContext } from '../shared/use-answer-context';
import css from './dashboard.module.css';

interface RepeatsProps extends Pick<ChartIntents, 'onEntries'> {
  readonly tallies: readonly Tally[];
  readonly range: DayRange;
}

/** Asks that repeat, with a way to answer them once and for all. */
export function Repeats({ tallies, range, onEntries }: RepeatsProps) {
  const context = useAnswerContext();
  if (!context) return null;
  const newest = (lineId: string): Promise<Ask | undefined> =>
    newestAsks(database, range, 1, (ask) =>
      isEntry({ figure: 'sample', verdict: 'outside', lineIds: [lineId] }, ask),
    ).then(([ask]) => ask);
  const draftFor = async (lineId: string, answer: SpokenAnswer) => {
    const ask = await newest(lineId);
    return ask ? draftAnswer(answer, draftFacts(ask, context), 'medium') : null;
  };
  const keep = async (lineId: string, answer: SpokenAnswer, text: string) => {
    const ask = await newest(lineId);
    if (ask) await send('standing:keep', { id: ask.id, answer, text });
  };
  return (
    <section className={css['repeats']} aria-labelledby="repeats">
      <h2 id="repeats">{i18n.t('repeats.heading')}</h2>
      <RepeatList
        repeats={repeats(tallies)}
        lines={context.lines}
        standing={context.settings.standing}
        draftFor={draftFor}
        onEntries={onEntries}
        onKeep={(lineId, answer, text) => void keep(lineId, answer, text)}
      />
    </section>
  );
}
