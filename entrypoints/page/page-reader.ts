import type { Person, Reader } from '../../lib/model/post';
import type { PageReport } from '../../lib/model/commands';
import type { PageSetup } from '../../lib/messaging/protocol';
import { send } from '../../lib/messaging/send';
import type { PostChip as ChipContent } from '../../lib/model/post-chip';
import type { CardLayer } from '../../lib/page-ui/card-layer';
import type { OpenPost, Page, Site } from '../../lib/sites/site';
import { gatedPost } from './gated-post';
import { IdleQueue } from './idle-queue';
import { PostChip } from './post-chip';
import { timed } from './timed';

/** Milliseconds for which a page must stay not understood before it is reported: it may still be loading. */
const PATIENCE = 4000;
/** Milliseconds before a post is sent again, when the worker was stopped while it had it. */
const RETRIES = [150, 1000, 5000];

/** Keeps what is shown in step with the page: a chip for each open post with asks, read once, placed again when lost. */
export class PageReader {
  private readonly queue = new IdleQueue<OpenPost>((post) => void this.readPost(post));
  /** By post id; null = read, no ask. */
  private readonly known = new Map<string, PostChip | null>();
  private lastReport = '';
  private state: PageReport['state'] | null = null;
  /** Epoch ms since when the page is in this state. */
  private since = 0;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private readerOfPage: Reader;
  private me: Person | null = null;

  private readonly site: Site;
  private readonly page: () => Page;
  private setup: PageSetup;
  private readonly signal: AbortSignal;

  constructor(site: Site, page: () => Page, setup: PageSetup, signal: AbortSignal) {
    this.site = site;
    this.page = page;
    this.setup = setup;
    this.signal = signal;
    this.readerOfPage = setup.reader;
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

  /** Chips as they are after a command elsewhere. */
  update(chips: readonly ChipContent[]): void {
    for (const content of chips) this.known.get(content.postId)?.show(content);
  }

  /** Does something with the open card of this token. */
  card(token: string, act: (card: CardLayer) => void): void {
    for (const chip of this.known.values()) chip?.withCard(token, act);
  }

  private readNow(): void {
    if (this.setup.isPaused) {
      this.report('paused');
      return;
    }
    const { state, posts, me } = this.site.read(this.page());
    this.me = me ?? this.me;
    this.readerOfPage = withMe(this.setup.reader, this.me);
    const open = new Set(posts.map((post) => post.id));
    for (const [id, chip] of this.known) {
      if (open.has(id)) continue;
      chip?.remove();
      this.known.delete(id);
    }
    for (const post of posts) {
      const chip = this.known.get(post.id);
      if (chip) chip.place(post);
      else if (chip === undefined) this.queue.add(post.id, post, isInView(post.element));
    }
    clearTimeout(this.patience);
    if (state === 'not-understood') this.patience = setTimeout(() => this.report(state), PATIENCE);
    else this.report(state);
  }

  private async readPost(open: OpenPost): Promise<void> {
    if (this.known.has(open.id)) return;
    const gated = timed(this.setup.isTimed, () => {
      const post = open.read();
      return post && gatedPost(post, this.readerOfPage, this.site.cautious);
    });
    this.known.set(open.id, null);
    if (!gated) return;
    for (const pause of RETRIES) {
      try {
        const content = await send('post:seen', gated);
        if (content) this.show(open, content);
        return;
      } catch {
        // The worker was stopped in the middle, or is gone for good. Sent twice, an ask is still counted once.
        await new Promise((later) => setTimeout(later, pause));
        if (this.signal.aborted) return;
      }
    }
    this.known.delete(open.id);
  }

  private show(open: OpenPost, content: ChipContent): void {
    // The post may have been closed meanwhile.
    if (this.known.get(open.id) !== null) return;
    const chip = new PostChip(content);
    this.known.set(open.id, chip);
    chip.place(open);
    if (this.setup.isTimed) performance.mark('remit-chip');
    this.report('reading');
  }

  private report(state: PageReport['state']): void {
    const askIds = [...this.known.values()].flatMap((chip) => chip?.askIds ?? []);
    const text = JSON.stringify([state, askIds]);
    if (text === this.lastReport) return;
    if (state !== this.state) this.since = Date.now();
    this.state = state;
    this.lastReport = text;
    send('page:report', { site: this.site.id, state, since: this.since, askIds }).catch(() => {
      this.lastReport = '';
    });
  }

  private clear(): void {
    clearTimeout(this.patience);
    for (const chip of this.known.values()) chip?.remove();
    this.known.clear();
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

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
