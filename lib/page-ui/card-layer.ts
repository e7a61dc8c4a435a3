import type { Chip } from './chip';
import { element } from './element';

const WIDTH = 440;
const MARGIN = 8;
/** Milliseconds for which a card that is closed is still there unseen: what was pressed just before is on its way, and may be sent anew. */
const LINGER = 3000;

export interface CardLayer {
  /** The card's own height in CSS pixels, as the card reports it. */
  resize(height: number): void;
  close(): void;
}

/** A card that is loaded but not shown. */
export interface ReadyCard {
  /** Shows it. `onClose` is called once, when it has gone. */
  open(onClose: () => void): CardLayer;
  /** Takes it away unseen. */
  discard(): void;
}

/** Loads the card (an extension page) beside its chip without showing it. Nothing of the page moves. */
export function readyCard(chip: Chip, address: string, title: string): ReadyCard {
  const frame = element('iframe', { src: address, title, allow: 'clipboard-write; language-model' });
  const layer = element('div', { class: 'layer', popover: 'manual' }, frame);
  let isOpen = false;
  let isLoaded = false;
  // Until the card is there, keys stay with the page's script, which closes it on Escape.
  const focus = () => isOpen && isLoaded && frame.focus();
  frame.addEventListener('load', () => {
    isLoaded = true;
    focus();
  });
  chip.root.append(layer);
  return {
    open(onClose) {
      isOpen = true;
      const opened = openCard(chip, layer, onClose);
      focus();
      return opened;
    },
    discard: () => layer.remove(),
  };
}

/**
 * Shows the card in the browser's top layer, below its chip or above it where there is more room, so that no container clips it. Escape
 * and a click elsewhere close it.
 */
function openCard(chip: Chip, layer: HTMLElement, onClose: () => void): CardLayer {
  const ending = new AbortController();
  let height = 360;

  const close = () => {
    if (ending.signal.aborted) return;
    ending.abort();
    layer.hidePopover();
    setTimeout(() => layer.remove(), LINGER);
    chip.button.setAttribute('aria-expanded', 'false');
    chip.button.focus({ preventScroll: true });
    onClose();
  };
  const place = () => position(layer, chip.button.getBoundingClientRect(), height);

  layer.showPopover();
  chip.button.setAttribute('aria-expanded', 'true');
  place();

  const { signal } = ending;
  addEventListener('scroll', place, { signal, passive: true, capture: true });
  addEventListener('resize', place, { signal, passive: true });
  addEventListener('pointerdown', (event) => event.composedPath().includes(chip.host) || close(), {
    signal,
    capture: true,
  });
  addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal, capture: true });

  return {
    close,
    resize(wanted) {
      height = Math.min(Math.max(wanted, 120), innerHeight - 2 * MARGIN);
      place();
    },
  };
}

/** Below the chip if it fits there or there is more room than above; always inside the window. */
function position(layer: HTMLElement, chip: DOMRect, height: number): void {
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  const below = innerHeight - chip.bottom - 2 * MARGIN;
  const top = below >= height || below >= chip.top ? chip.bottom + MARGIN : chip.top - height - MARGIN;
  const left = Math.min(Math.max(chip.left, MARGIN), innerWidth - width - MARGIN);
  layer.style.width = `${width}px`;
  layer.style.height = `${height}px`;
  layer.style.left = `${left}px`;
  layer.style.top = `${Math.min(Math.max(top, MARGIN), Math.max(MARGIN, innerHeight - height - MARGIN))}px`;
}
