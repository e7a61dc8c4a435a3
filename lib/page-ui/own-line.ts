import { element } from './element';
import { hiddenRoot } from './hidden-root';
import { watchSeen } from './seen';

/** What the line says, ready for the reader. */
export interface OwnLineView {
  /** "About 3 h outside your AoR." */
  readonly text: string;
  readonly actions: readonly { readonly name: string; readonly text: string }[];
}

const STYLE =
  ':host{all:initial;display:block;margin:6px 0}' +
  'div{display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center;padding:6px 12px;border-radius:10px;font:500 13px/1.4 system-ui,sans-serif;color:#1c2126;background:#fff4ec;border:1px solid #e8b48f}' +
  'button{all:unset;cursor:pointer;color:#97420b;font-weight:600;text-decoration:underline}' +
  'button:focus-visible{outline:2px solid #97420b;outline-offset:2px;border-radius:4px}';

/**
 * One line below an editor, outside of what is typed, in a closed shadow root. It goes when one of its actions is chosen;
 * only a person's own click or key chooses, and only while they can see what they press.
 */
export function showOwnLine(
  editor: Element,
  view: OwnLineView,
  onChoose: (name: string) => void,
): HTMLElement {
  const { host, root } = hiddenRoot('remit-line');
  const gone = new AbortController();
  const seen = watchSeen(host, gone.signal);
  const buttons = view.actions.map(({ name, text }) => {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', ({ isTrusted }) => {
      if (!isTrusted || seen.doubt() === 'covered') return;
      gone.abort();
      host.remove();
      onChoose(name);
    });
    return button;
  });
  root.append(element('style', {}, STYLE), element('div', { role: 'status' }, view.text, ...buttons));
  editor.after(host);
  return host;
}
