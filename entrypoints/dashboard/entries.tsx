import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { AskList } from '../../components/ask/ask-list';
import { Button } from '../../components/basics/button';
import { Empty } from '../../components/basics/panel';
import type { ChartEntries } from '../../components/charts/chart-entries';
import { isEntry } from '../../lib/core/figures/entries';
import type { DayRange } from '../../lib/core/figures/range';
import { newestAsks } from '../../lib/store/figures';
import { commandsFor } from '../shared/ask-intents';
import { useStored } from '../shared/live';
import { useAnswerContext } from '../shared/use-answer-context';
import css from './dashboard.module.css';

interface EntriesProps {
  readonly entries: ChartEntries;
  readonly range: DayRange;
  readonly onClose: () => void;
}

const SHOWN = 50;

/** The asks behind a figure, or behind a part of a chart. */
export function Entries({ entries: { title, filter }, range, onClose }: EntriesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [filter]);
  const context = useAnswerContext();
  const asks = useStored(
    (db) => newestAsks(db, range, SHOWN, (ask) => isEntry(filter, ask)),
    [filter, range.firstDay, range.lastDay],
  );
  return (
    <section className={css['entries']}>
      <header className={css['bar']}>
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('figures.entriesOf', [title])}
        </h2>
        <Button onClick={onClose}>{i18n.t('figures.close')}</Button>
      </header>
      {asks?.length === 0 && <Empty>{i18n.t('figures.noEntries')}</Empty>}
      {asks && context && asks.length > 0 && (
        <>
          <p className={css['hint']}>{i18n.t('figures.entriesHint', [SHOWN])}</p>
          <AskList asks={asks} context={context} intentsFor={(id) => commandsFor(id, () => undefined)} />
        </>
      )}
    </section>
  );
}
