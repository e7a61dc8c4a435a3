import { Component, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { RescuePage } from '../../components/data/rescue-page';
import { DamagedNote, FullNote } from '../../components/data/trouble-note';
import { localDay } from '../../lib/core/basics/week';
import { send } from '../../lib/messaging/send';
import { rescueText } from '../../lib/store/rescue';
import { damagedRows, onDamagedRow } from '../../lib/store/sound-rows';
import { Trouble, troubleOf } from '../../lib/store/trouble';
import { here } from './here';
import { database } from './live';
import { mount } from './mount';
import { saveFile } from './save-file';
import { useWatched, watched } from './watched';

/** Draws a page that shows what is stored; where that cannot be had, it says why and offers to save it. */
export function mountStored(page: ReactNode, title: string): void {
  mount(<StoredPage>{page}</StoredPage>, title);
}

/** What the worker met when it last wrote. */
const noted = watched(
  async () => Trouble.safeParse((await browser.storage.session.get('trouble'))['trouble']).data ?? null,
  (again) => {
    browser.storage.session.onChanged.addListener(again);
    return () => browser.storage.session.onChanged.removeListener(again);
  },
);

function StoredPage({ children }: { readonly children: ReactNode }) {
  const hindrance = useOpening();
  const isFull = useWatched(noted) === 'full';
  const damaged = useSyncExternalStore(onDamagedRow, damagedRows);
  if (hindrance) return <RescuePage why={hindrance} onSave={saveRescue} />;
  return (
    <Caught>
      {isFull && <FullNote onTryAgain={() => void send('data:try').catch(() => undefined)} />}
      {damaged > 0 && <DamagedNote rows={damaged} onSave={saveRescue} />}
      {children}
    </Caught>
  );
}

/** Why the database does not open; null while it opens, and when it is open. */
function useOpening(): Trouble | null {
  const [hindrance, setHindrance] = useState<Trouble | null>(null);
  useEffect(() => {
    const onBlocked = () => setHindrance('blocked');
    database.on('blocked', onBlocked);
    database.open().then(
      () => setHindrance(null),
      (error: unknown) => setHindrance(troubleOf(error) ?? 'broken'),
    );
    return () => database.on('blocked').unsubscribe(onBlocked);
  }, []);
  return hindrance;
}

interface Failing {
  readonly why: Trouble | 'page' | null;
}

/** React wants a class for this: without it, one error in drawing leaves an empty page. */
class Caught extends Component<{ readonly children: ReactNode }, Failing> {
  override state: Failing = { why: null };

  static getDerivedStateFromError(error: unknown): Failing {
    return { why: troubleOf(error) ?? 'page' };
  }

  override render(): ReactNode {
    const { why } = this.state;
    return why ? <RescuePage why={why} onSave={saveRescue} /> : this.props.children;
  }
}

async function saveRescue(): Promise<void> {
  const { now, timeZone } = here();
  const text = await rescueText(now);
  saveFile(`remit-rescue-${localDay(now, timeZone)}.json`, new Blob([text], { type: 'application/json' }));
}
