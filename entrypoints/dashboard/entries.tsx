import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { AskList } from '../../components/ask-list';
import { Button } from '../../components/button';
import { Empty } from '../../components/panel';
import { IS_ENTRY_OF, type FigureName } from '../../lib/core/figures/entries';
import type { DayRange } from '../../lib/core/figures/range';
import { newestAsks } from '../../lib/store/figures';
import { commandsFor } from '../shared/ask-intents';
import { useStored } from '../shared/live';
import { useAnswerContext } from '../shared/use-answer-context';
import css from './dashboard.module.css';

interface EntriesProps {
  readonly name: FigureName;
  readonly range: DayRange;
  readonly onClose: () => void;
}

const SHOWN = 50;

/** The asks behind a figure. */
export function Entries({ name, range, onClose }: EntriesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [name]);
  const context = useAnswerContext();
  const asks = useStored(
    (db) => newestAsks(db, range, SHOWN, IS_ENTRY_OF[name]),
    [name, range.firstDay, range.lastDay],
  );
  return (
    <section className={css['entries']}>
      <header className={css['bar']}>
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t('figures.entriesOf', [i18n.t(`figureName.${name}`)])}
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
