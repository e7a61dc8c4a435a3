import { useEffect, useRef, useState, type RefObject } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AskCard } from '../../components/ask/ask-card';
import { Button } from '../../components/basics/button';
import type { Ask } from '../../lib/model/ask';
import type { CardContent, PageProtocol } from '../../lib/messaging/protocol';
import { send, sendToTab } from '../../lib/messaging/send';
import { intentsFor } from '../shared/ask-intents';
import { useSecondOpinions } from '../shared/use-second-opinions';
import { mount } from '../shared/mount';
import { useGuard } from './use-guard';
import css from './card.module.css';

const token = new URLSearchParams(location.search).get('token') ?? '';
/** The token is used up by the first load: later drawings use the same answer. */
const loaded = token ? send('card:load', { token }) : Promise.resolve(null);

const NOTHING = { asks: [], context: undefined };

function Card() {
  const [content, setContent] = useState<CardContent | 'loading' | null>('loading');
  const [shown, setShown] = useState(0);
  const frame = useRef<HTMLElement>(null);
  const { isReady, isCovered } = useGuard();

  useEffect(() => {
    loaded.then(setContent, () => setContent(null));
  }, []);
  useFit(frame);
  useFocus(frame, content !== 'loading', shown);

  const show = async (next: Ask) => {
    // An answer changes what is left of the week's budget.
    const context = await send('card:context');
    setContent((old) =>
      old && old !== 'loading'
        ? { context, asks: old.asks.map((one) => (one.id === next.id ? next : one)) }
        : old,
    );
  };
  const { asks, context } = content && content !== 'loading' ? content : NOTHING;
  // Not before it is shown: a card may be loaded for nothing.
  useSecondOpinions(isReady ? asks : NOTHING.asks, context, (next) => void show(next));
  const ask = asks[shown];
  return (
    <main ref={frame} className={css['frame']} aria-busy={!isReady}>
      {isCovered && (
        <p role="alert" className={css['expired']}>
          {i18n.t('card.covered')}
        </p>
      )}
      {content === 'loading' ? null : !content || !ask ? (
        token && <p className={css['expired']}>{i18n.t('card.expired')}</p>
      ) : (
        <>
          <Button look="plain" className={css['close']} aria-label={i18n.t('card.close')} onClick={close}>
            ×
          </Button>
          <AskCard
            key={ask.id}
            ask={ask}
            context={content.context}
            {...intentsFor(ask.id, (next) => void show(next))}
          />
          {asks.length > 1 && <Pages shown={shown} of={asks.length} onShow={setShown} />}
        </>
      )}
    </main>
  );
}

/** Makes the page's frame as high as its content, and lets Escape close it. */
function useFit(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = frame.current;
    if (!node || !token) return;
    const observer = new ResizeObserver(() => {
      // Nothing is drawn yet while the ask is on its way.
      if (node.offsetHeight > 0) void tellPage('card:fit', { token, height: node.offsetHeight });
    });
    observer.observe(node);
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => {
      observer.disconnect();
      removeEventListener('keydown', onKey);
    };
  }, [frame]);
}

/** Focuses the ask, so that single keys work at once; Tab goes on to the first control. */
function useFocus(frame: RefObject<HTMLElement | null>, isLoaded: boolean, shown: number): void {
  useEffect(() => {
    if (!isLoaded) return;
    const focus = () => frame.current?.querySelector('article')?.focus();
    focus();
    // A card that is loaded before it is shown cannot be focused before, either.
    const onFocus = () => document.activeElement === document.body && focus();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, [frame, isLoaded, shown]);
}

interface PagesProps {
  readonly shown: number;
  readonly of: number;
  readonly onShow: (index: number) => void;
}

function Pages({ shown, of, onShow }: PagesProps) {
  return (
    <nav className={css['pages']}>
      <Button look="plain" disabled={shown === 0} onClick={() => onShow(shown - 1)}>
        {i18n.t('card.previous')}
      </Button>
      {i18n.t('card.several', [shown + 1, of])}
      <Button look="plain" disabled={shown === of - 1} onClick={() => onShow(shown + 1)}>
        {i18n.t('card.next')}
      </Button>
    </nav>
  );
}

function close(): void {
  void tellPage('card:close', { token });
}

/** Tells the page's script, which holds the frame. */
async function tellPage<N extends keyof PageProtocol>(
  name: N,
  data: Parameters<PageProtocol[N]>[0],
): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await sendToTab(tab.id, name, data);
}

mount(<Card />, i18n.t('card.title'));
