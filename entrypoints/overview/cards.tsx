import { useState } from 'react';
import { i18n } from '#i18n';
import { AskList } from '../../components/ask/ask-list';
import { Button } from '../../components/basics/button';
import { Empty } from '../../components/basics/panel';
import type { AnswerContext } from '../../lib/model/answer-context';
import type { Ask } from '../../lib/model/ask';
import { intentsFor } from '../shared/ask-intents';

/** So many asks of a long list are there at first. */
export const SHOWN_FIRST = 10;
const SHOWN_MORE = 20;

export interface CardsProps {
  readonly asks: readonly Ask[];
  readonly context: AnswerContext | undefined;
  readonly empty: string;
  readonly opensFirst?: boolean;
  /** The tab in front. */
  readonly tabId: number | null;
}

/** Asks that unfold to their cards; drawn again by the live query when the worker has written. */
export function Cards({ asks, context, empty, opensFirst = false, tabId }: CardsProps) {
  if (!context || asks.length === 0) return <Empty>{empty}</Empty>;
  return (
    <AskList
      asks={asks}
      context={context}
      opensFirst={opensFirst}
      intentsFor={(id) => intentsFor(id, () => undefined, tabId)}
    />
  );
}

/** As `Cards`, a few at a time. */
export function LongCards({ asks, ...rest }: CardsProps) {
  const [shown, setShown] = useState(SHOWN_FIRST);
  const more = asks.length - shown;
  return (
    <>
      <Cards asks={asks.slice(0, shown)} {...rest} />
      {more > 0 && (
        <Button look="plain" onClick={() => setShown(shown + SHOWN_MORE)}>
          {i18n.t('popup.moreOpen', [more])}
        </Button>
      )}
    </>
  );
}
