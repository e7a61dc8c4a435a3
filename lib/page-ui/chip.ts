import type { ChipView } from '../model/post-chip';
import { CHIP_STYLE } from './chip-style';
import { element, icon } from './element';
import { hiddenRoot } from './hidden-root';
import { isOnDark } from './is-on-dark';

/** The tag of our host elements; an older version's are found by it. */
export const HOST_TAG = 'remit-chip';

export interface Chip {
  /** Goes into the page, beside the message. */
  readonly host: HTMLElement;
  /** Holds the card while it is open. */
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  show(view: ChipView): void;
  /** Takes the colours of the ground on which an element stands. */
  adapt(to: Element): void;
}

/** Creates a chip. Pointer and key events on it do not reach the page. */
export function createChip(onOpen: () => void): Chip {
  const { host, root } = hiddenRoot(HOST_TAG);
  dress(root);
  const button = element('button', { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' });
  button.addEventListener('click', onOpen);
  root.append(button);
  keepEventsIn(host);
  return {
    host,
    root,
    button,
    show: (view) => fill(button, view),
    adapt: (to) => button.classList.toggle('dark', isOnDark(to)),
  };
}

function fill(button: HTMLButtonElement, view: ChipView): void {
  const isDark = button.classList.contains('dark');
  button.className = view.verdict;
  button.classList.toggle('quiet', view.isQuiet);
  button.classList.toggle('answered', view.isAnswered);
  button.classList.toggle('dark', isDark);
  button.setAttribute('aria-label', view.description);
  const details = view.details.map((text) => element('span', { class: 'detail' }, text));
  button.replaceChildren(icon(view.shape), element('span', { class: 'label' }, view.label), ...details);
}

/** Gmail and Linear take single keys, Trello closes its card on outside pointer events: none of ours may get out. */
const KEPT_IN = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
];

function keepEventsIn(host: HTMLElement): void {
  for (const name of KEPT_IN) host.addEventListener(name, stop);
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** One for all chips of a page: a conversation may have hundreds. */
let sheet: CSSStyleSheet | undefined;

/** Firefox denies constructed sheets to content scripts; there a style element does. */
function dress(root: ShadowRoot): void {
  try {
    sheet ??= sheetOf(CHIP_STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element('style', {}, CHIP_STYLE));
  }
}

function sheetOf(style: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(style);
  return made;
}
