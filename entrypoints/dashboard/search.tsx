import { useState } from 'react';
import { i18n } from '#i18n';
import { AskList } from '../../components/ask/ask-list';
import { SearchForm } from '../../components/figures/search-form';
import { Empty } from '../../components/basics/panel';
import type { DayRange } from '../../lib/core/figures/range';
import { isWanted, type Wanted } from '../../lib/core/figures/search';
import type { Aor } from '../../lib/model/aor';
import { newestAsks } from '../../lib/store/figures';
import { commandsFor } from '../shared/ask-intents';
import { useStored } from '../shared/live';
import { useAnswerContext } from '../shared/use-answer-context';
import css from './dashboard.module.css';

interface SearchProps {
  readonly range: DayRange;
  readonly aor: Aor;
}

const SHOWN = 50;
const NOTHING: Wanted = { words: '', lineId: '', answer: '' };

/** Asks of the chosen days by who, words, line and answer. */
export function Search({ range, aor }: SearchProps) {
  const [wanted, setWanted] = useState(NOTHING);
  const isSearching = JSON.stringify(wanted) !== JSON.stringify(NOTHING);
  return (
    <section className={css['entries']} aria-labelledby="search">
      <h2 id="search">{i18n.t('search.heading')}</h2>
      <SearchForm wanted={wanted} lines={aor.lines} onChange={setWanted} />
      {isSearching && <Found range={range} wanted={wanted} />}
    </section>
  );
}

function Found({ range, wanted }: { readonly range: DayRange; readonly wanted: Wanted }) {
  const context = useAnswerContext();
  const asks = useStored(
    (db) => newestAsks(db, range, SHOWN, (ask) => isWanted(ask, wanted)),
    [range.firstDay, range.lastDay, JSON.stringify(wanted)],
  );
  if (!asks || !context) return null;
  if (asks.length === 0) return <Empty>{i18n.t('search.none')}</Empty>;
  return (
    <>
      <p className={css['hint']} role="status">
        {i18n.t('figures.entriesHint', [SHOWN])}
      </p>
      <AskList asks={asks} context={context} intentsFor={(id) => commandsFor(id, () => undefined)} />
    </>
  );
}
