import type { Person, Reader } from '../../lib/model/post';
import type { PageReport } from '../../lib/model/commands';
import type { PageSetup } from '../../lib/messaging/protocol';
import { send, sendUntil } from '../../lib/messaging/send';
import type { Reading, Site } from '../../lib/sites/site';
import type { PostsInPage } from '../shared/posts-in-page';
import { timed } from '../shared/timed';
import { pageNow } from './page-now';

/** Milliseconds for which a page must stay not understood before it is reported: it may still be loading. */
const PATIENCE = 4000;
/** Milliseconds in which chips are reported together. */
const TOGETHER = 100;

/** Keeps what is shown in step with the page: lists what is open, has the posts read, and reports how the page is understood. */
export class PageReader {
  /** What reads the posts; null until one is open. */
  posts: PostsInPage | null = null;
  private isBringing = false;
  private lastReport = '';
  /** The report that is to be sent once the one before has arrived: a report that overtakes another would be overwritten by it. */
  private nextReport: PageReport | null = null;
  private isReporting = false;
  private state: PageReport['state'] | null = null;
  /** Epoch ms since when the page is in this state. */
  private since = 0;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private me: Person | null = null;

  readonly site: Site;
  private setup: PageSetup;
  private readonly onLost: () => void;
  private readonly signal: AbortSignal;

  constructor(site: Site, setup: PageSetup, onLost: () => void, signal: AbortSignal) {
    this.onLost = onLost;
    this.site = site;
    this.setup = setup;
    this.signal = signal;
    signal.addEventListener('abort', () => this.clear());
  }

  /** Reads the page as it stands now. */
  read(): void {
    timed(this.setup.isTimed, () => this.readNow());
  }

  /** Reads it as if for the first time, since what the person has set is another. */
  readAgain(setup: PageSetup): void {
    if (this.signal.aborted) return;
    this.setup = setup;
    this.clear();
    this.read();
  }

  private readNow(): void {
    if (this.setup.isPaused) {
      this.report('paused');
      return;
    }
    const page = pageNow();
    const reading = this.site.read(page);
    if (reading.posts.length > 0) {
      this.me = reading.me ?? this.me;
      this.posts ??= this.postsHere();
      if (!this.posts) void this.bringPosts();
    }
    this.posts?.keep(reading.posts, page, withMe(this.setup.reader, this.me));
    this.tellLater(reading);
  }

  private postsHere(): PostsInPage | null {
    const { site, onLost, signal } = this;
    const onChange = () => this.reportSoon();
    return globalThis.remitPosts?.({ site, isTimed: this.setup.isTimed, onChange, onLost, signal }) ?? null;
  }

  /** Asks the worker for what reads posts, and reads the page again when it is there. */
  private async bringPosts(): Promise<void> {
    if (this.isBringing) return;
    this.isBringing = true;
    try {
      await send('page:hello', { wantsPosts: true });
      if (!this.signal.aborted && globalThis.remitPosts) this.read();
    } catch {
      // The extension was updated or removed; or the next change in the page tries again.
    } finally {
      this.isBringing = false;
    }
  }

  private tellLater({ state }: Reading): void {
    clearTimeout(this.patience);
    if (state === 'not-understood') this.patience = setTimeout(() => this.report(state), PATIENCE);
    else this.report(state);
  }

  /** Chips of a long conversation come one by one, and each message to the worker costs the page. */
  private reportSoon(): void {
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      if (!this.signal.aborted) this.report('reading');
    }, TOGETHER);
  }

  private report(state: PageReport['state']): void {
    const askIds = [...(this.posts?.askIds ?? [])];
    const text = JSON.stringify([state, askIds]);
    if (text === this.lastReport) return;
    if (state !== this.state) this.since = Date.now();
    this.state = state;
    this.lastReport = text;
    this.nextReport = { site: this.site.id, state, since: this.since, askIds };
    if (!this.isReporting) void this.sendReports();
  }

  private async sendReports(): Promise<void> {
    this.isReporting = true;
    while (this.nextReport && !this.signal.aborted) {
      const report = this.nextReport;
      this.nextReport = null;
      await sendUntil(this.signal, 'page:report', report).catch(() => {
        this.lastReport = '';
      });
    }
    this.isReporting = false;
  }

  private clear(): void {
    clearTimeout(this.patience);
    this.posts?.clear();
  }
}

/** The settings' reader, and whom the page says is signed in. */
function withMe(reader: Reader, me: Person | null): Reader {
  if (!me) return reader;
  return {
    names: me.name ? [...reader.names, me.name] : reader.names,
    addresses: me.address ? [...reader.addresses, me.address] : reader.addresses,
  };
}
