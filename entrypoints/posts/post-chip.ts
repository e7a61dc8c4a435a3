import { browser } from 'wxt/browser';
import { send } from '../../lib/messaging/send';
import type { PostChip as ChipContent } from '../../lib/model/post-chip';
import { readyCard, type CardLayer, type ReadyCard } from '../../lib/page-ui/card-layer';
import { createChip } from '../../lib/page-ui/chip';
import { placeHost } from '../../lib/sites/reading/place-host';
import type { OpenPost } from '../../lib/sites/site';

/** Milliseconds for which a pointer rests on a chip that is probably going to be pressed. */
const REST = 50;

interface Prepared {
  readonly token: string;
  readonly ready: ReadyCard;
}

/**
 * The chip of one post, with the card that it opens. A card takes a while to load, so that it is loaded once the pointer rests on its
 * chip, and thrown away unseen when the pointer leaves or the chip says something else.
 */
export class PostChip {
  readonly chip = createChip(() => void this.toggle());
  private card: { token: string; layer: CardLayer } | null = null;
  private prepared: Promise<Prepared> | null = null;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private isOpening = false;
  private isLost = false;
  private content: ChipContent;
  private readonly onLost: () => void;

  /** `onLost` is called when the extension was updated or removed under the page, so that nobody answers for the chip. */
  constructor(content: ChipContent, onLost: () => void) {
    this.content = content;
    this.onLost = onLost;
    this.chip.show(content.view);
    const { button } = this.chip;
    button.addEventListener('pointerenter', () => {
      this.resting = setTimeout(() => this.prepare(), REST);
    });
    button.addEventListener('pointerdown', () => this.prepare());
    button.addEventListener('pointerleave', () => this.discard());
  }

  get askIds(): readonly string[] {
    return this.content.askIds;
  }

  get isOpen(): boolean {
    return !this.content.view.isAnswered;
  }

  get hasFocus(): boolean {
    return this.chip.host.contains(document.activeElement);
  }

  focus(): void {
    this.chip.host.scrollIntoView({ block: 'center' });
    this.chip.button.focus({ preventScroll: true });
  }

  /** Puts the chip beside its post; does nothing where it is there already. */
  place(post: OpenPost): void {
    // Asked before the page is changed, so that it need not lay itself out for us.
    if (!this.chip.host.isConnected) this.chip.adapt(post.element);
    placeHost(this.chip.host, post.element, post.facts.spots);
  }

  show(content: ChipContent): void {
    this.discard();
    this.content = content;
    this.chip.show(content.view);
  }

  /** Says that the extension has gone, and from now on reloads the tab when it is pressed. */
  lose(text: string): void {
    this.discard();
    this.card?.layer.close();
    this.isLost = true;
    const { view } = this.content;
    this.chip.show({
      verdict: 'unsure',
      shape: view.shape,
      isQuiet: true,
      isAnswered: false,
      label: text,
      details: [],
      description: text,
    });
  }

  withCard(token: string, act: (card: CardLayer) => void): void {
    if (this.card?.token === token) act(this.card.layer);
  }

  remove(): void {
    this.discard();
    this.card?.layer.close();
    this.chip.host.remove();
  }

  /** Opens the card, or closes it. */
  async toggle(): Promise<void> {
    if (this.isLost) {
      location.reload();
      return;
    }
    if (this.card) {
      this.card.layer.close();
      return;
    }
    if (this.isOpening) return;
    this.isOpening = true;
    try {
      const { token, ready } = await (this.prepared ?? this.load());
      clearTimeout(this.resting);
      this.prepared = null;
      const layer = ready.open(() => {
        this.card = null;
      });
      this.card = { token, layer };
    } catch {
      this.onLost();
    } finally {
      this.isOpening = false;
    }
  }

  private prepare(): void {
    if (this.isLost || this.card || this.isOpening || this.prepared) return;
    const prepared = this.load();
    // What goes wrong is said when the chip is pressed.
    prepared.catch(() => undefined);
    this.prepared = prepared;
  }

  private discard(): void {
    clearTimeout(this.resting);
    if (this.isOpening) return;
    this.prepared?.then(({ ready }) => ready.discard()).catch(() => undefined);
    this.prepared = null;
  }

  private async load(): Promise<Prepared> {
    const { token, title } = await send('card:open', { askIds: [...this.askIds] });
    const address = `${browser.runtime.getURL('/card.html')}?token=${token}`;
    return { token, ready: readyCard(this.chip, address, title) };
  }
}
