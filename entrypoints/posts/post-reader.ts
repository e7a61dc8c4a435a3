import type { Post, Reader } from '../../lib/model/post';
import type { PostChip as ChipContent } from '../../lib/model/post-chip';
import type { GatedPost } from '../../lib/model/seen-post';
import { gate } from '../../lib/core/detect/gate';
import { isPlainlyEnglish } from '../../lib/core/detect/languages/is-plainly-english';
import { send } from '../../lib/messaging/send';
import type { CardLayer } from '../../lib/page-ui/card-layer';
import { readPost } from '../../lib/sites/read-post';
import type { OpenPost, Page } from '../../lib/sites/site';
import type { PostsInPage } from '../shared/posts-in-page';
import type { Gate } from '../shared/gate-any-language';
import { timed } from '../shared/timed';
import { gatedPost } from './gated-post';
import { IdleQueue } from './idle-queue';
import { PostChip } from './post-chip';

/** Milliseconds before a post is sent again, when the worker was stopped while it had it. */
const RETRIES = [150, 1000, 5000];

type Surroundings = Parameters<NonNullable<typeof globalThis.remitPosts>>[0];

/** Keeps a chip beside each open post with asks: read once, placed again when lost. */
export class PostReader implements PostsInPage {
  private readonly queue = new IdleQueue<() => void>((work) => work());
  /** By post id; null = read, no ask. */
  private readonly known = new Map<string, PostChip | null>();
  private bringing: Promise<void> | null = null;
  private readonly around: Surroundings;

  constructor(around: Surroundings) {
    this.around = around;
  }

  get askIds(): readonly string[] {
    return [...this.known.values()].flatMap((chip) => chip?.askIds ?? []);
  }

  keep(posts: readonly OpenPost[], page: Page, reader: Reader): void {
    const open = new Set(posts.map(({ id }) => id));
    for (const [id, chip] of this.known) {
      if (open.has(id)) continue;
      chip?.remove();
      this.known.delete(id);
    }
    for (const post of posts) {
      const chip = this.known.get(post.id);
      if (chip) chip.place(post);
      else if (chip === undefined) {
        const work = () => void this.readPost(post, page, reader);
        this.queue.add(post.id, work, isInView(post.element));
      }
    }
  }

  update(chips: readonly ChipContent[]): void {
    for (const content of chips) this.known.get(content.postId)?.show(content);
  }

  card(token: string, act: (card: CardLayer) => void): void {
    for (const chip of this.known.values()) chip?.withCard(token, act);
  }

  focusNext(): void {
    const open = [...this.known.values()].filter((chip) => chip?.isOpen === true);
    const next = open[(open.findIndex((chip) => chip?.hasFocus) + 1) % open.length];
    next?.focus();
  }

  lose(text: string): void {
    const shown = [...this.known.values()].filter((chip) => chip !== null);
    const note = shown.find(({ chip }) => isInView(chip.host)) ?? shown[0];
    this.known.clear();
    for (const chip of shown) if (chip !== note) chip.remove();
    note?.lose(text);
  }

  clear(): void {
    for (const chip of this.known.values()) chip?.remove();
    this.known.clear();
  }

  private async readPost(open: OpenPost, page: Page, reader: Reader): Promise<void> {
    const { site, isTimed } = this.around;
    if (this.known.has(open.id)) return;
    const post = timed(isTimed, () => readPost(site, open, page));
    this.known.set(open.id, null);
    if (!post) return;
    const gate = this.gateHere(post) ?? (await this.broughtGate());
    const gated = gate && timed(isTimed, () => gatedPost(post, gate(post, reader), reader, site.cautious));
    if (!gated) return;
    const content = await this.judged(gated);
    if (content) this.show(open, content);
    else if (content === undefined) this.known.delete(open.id);
  }

  /** The gate for a post, as far as it is in the page; without a wait, so that it works within its slice of time. */
  private gateHere(post: Post): Gate | null {
    return isPlainlyEnglish(post) ? gate : (globalThis.remitGate ?? null);
  }

  /** The gate for other languages, which the worker brings when it is first needed; null when it cannot. */
  private async broughtGate(): Promise<Gate | null> {
    this.bringing ??= send('page:languages').catch(() => undefined);
    await this.bringing;
    return globalThis.remitGate ?? null;
  }

  /** The worker's answer, null when it finds no ask; undefined when it could not be reached. */
  private async judged(gated: GatedPost): Promise<ChipContent | null | undefined> {
    for (const pause of RETRIES) {
      try {
        return await send('post:seen', gated);
      } catch {
        // The worker was stopped in the middle, or is gone for good. Sent twice, an ask is still counted once.
        await new Promise((later) => setTimeout(later, pause));
        if (this.around.signal.aborted) return null;
      }
    }
    return undefined;
  }

  private show(open: OpenPost, content: ChipContent): void {
    // The post may have been closed meanwhile.
    if (this.known.get(open.id) !== null) return;
    const chip = new PostChip(content, this.around.onLost);
    this.known.set(open.id, chip);
    chip.place(open);
    if (this.around.isTimed) performance.mark('remit-chip');
    this.around.onChange();
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
