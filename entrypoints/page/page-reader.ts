import type { Reader } from '../../lib/model/post';
import type { PageReport } from '../../lib/model/commands';
import type { PageSetup } from '../../lib/messaging/protocol';
import { send } from '../../lib/messaging/send';
import type { PostChip as ChipContent } from '../../lib/model/post-chip';
import type { CardLayer } from '../../lib/page-ui/card-layer';
import type { OpenPost, Page, Site } from '../../lib/sites/site';
import { IdleQueue } from './idle-queue';
import { PostChip } from './post-chip';
import { gatedPost } from './gated-post';

/** Milliseconds for which a page must stay not understood before it is reported: it may still be loading. */
const PATIENCE = 4000;

/** Keeps what is shown in step with the page: a chip for each open post with asks, read once, placed again when lost. */
export class PageReader {
  private readonly queue = new IdleQueue<OpenPost>((post) => this.readPost(post));
  /** By post id; null = read, no ask. */
  private readonly known = new Map<string, PostChip | null>();
  private lastReport = '';
  private patience: ReturnType<typeof setTimeout> | undefined;
  private readerOfPage: Reader;

  private readonly site: Site;
  private readonly page: () => Page;
  private readonly setup: PageSetup;

  constructor(site: Site, page: () => Page, setup: PageSetup, signal: AbortSignal) {
    this.site = site;
    this.page = page;
    this.setup = setup;
    this.readerOfPage = setup.reader;
    signal.addEventListener('abort', () => this.end());
  }

  /** Reads the page as it stands now. */
  read(): void {
    const { state, posts, me } = this.site.read(this.page());
    this.readerOfPage = withMe(this.setup.reader, me);
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

  /** Chips as they are after a command elsewhere. */
  update(chips: readonly ChipContent[]): void {
    for (const content of chips) this.known.get(content.postId)?.show(content);
  }

  /** Does something with the open card of this token. */
  card(token: string, act: (card: CardLayer) => void): void {
    for (const chip of this.known.values()) chip?.withCard(token, act);
  }

  private async readPost(open: OpenPost): Promise<void> {
    if (this.known.has(open.id)) return;
    const post = open.read();
    if (!post) return;
    const gated = gatedPost(post, this.readerOfPage);
    this.known.set(open.id, null);
    if (!gated) return;
    try {
      const content = await send('post:seen', gated);
      if (!content || !this.known.has(open.id)) return;
      const chip = new PostChip(content);
      this.known.set(open.id, chip);
      chip.place(open);
      this.report('reading');
    } catch {
      // The worker was stopped in the middle: the same post is sent again with the next change, and counted once.
      this.known.delete(open.id);
    }
  }

  private report(state: PageReport['state']): void {
    const askIds = [...this.known.values()].flatMap((chip) => chip?.askIds ?? []);
    const report: PageReport = { site: this.site.id, state, askIds };
    const text = JSON.stringify(report);
    if (text === this.lastReport) return;
    this.lastReport = text;
    send('page:report', report).catch(() => {
      this.lastReport = '';
    });
  }

  private end(): void {
    clearTimeout(this.patience);
    for (const chip of this.known.values()) chip?.remove();
    this.known.clear();
  }
}

/** The settings' reader, and whom the page says is signed in. */
function withMe(reader: Reader, me: { name: string; address: string } | null): Reader {
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
