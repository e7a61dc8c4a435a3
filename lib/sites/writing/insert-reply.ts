import { isField, isFrame } from '../reading/element-kind';
import { findShown, isShown, type Selectors } from '../reading/find';
import type { ReplyOutcome } from '../../model/reply-outcome';
import type { OpenPost, Page, Site } from '../site';
import { writeInto } from './write-into';

const STEP = 50;
const PATIENCE = 3000;
/** An editor that has just come puts its own caret a little later. */
const SETTLED = 300;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until there is something, for `PATIENCE` ms at most. */
async function until<T>(get: () => T | null): Promise<T | null> {
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    const got = get();
    if (got) return got;
    await pause(STEP);
  }
  return null;
}

/** What is typed in: editors in a frame of the same origin (TinyMCE) stand for the body in it. */
function editable(editor: Element): HTMLElement | null {
  const inner = isFrame(editor) ? editor.contentDocument?.body : editor;
  return inner && 'isContentEditable' in inner ? (inner as HTMLElement) : null;
}

/** The editor that is ready to be typed in; null when there is none or several, since the wrong one is worse than none. */
function readyEditor(area: ParentNode, selectors: Selectors): HTMLElement | null {
  for (const selector of selectors) {
    const shown = [...area.querySelectorAll(selector)].filter(isShown);
    const only = shown.length === 1 && shown[0] ? editable(shown[0]) : null;
    if (only && (isField(only) || only.isContentEditable)) return only;
    if (shown.length > 1) return null;
  }
  return null;
}

/** The page around a preview frame holds its buttons; null for one of another origin. */
function pageAround({ root }: Page): Document | null {
  try {
    return root.defaultView?.parent.document ?? null;
  } catch {
    return null;
  }
}

/** Gmail and others wait for the whole of a press. */
function press(button: Element) {
  const options = { bubbles: true, cancelable: true };
  for (const type of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, options));
}

/** Writes into the editor that a press or a page brings up. */
async function insertWhenReady(
  area: () => ParentNode | null,
  selectors: Selectors,
  text: string,
): Promise<ReplyOutcome> {
  const ready = () => {
    const place = area();
    return place && readyEditor(place, selectors);
  };
  if (!(await until(ready))) return 'clipboard';
  await pause(SETTLED);
  const editor = ready();
  return editor && (await writeInto(editor, text)) ? 'inserted' : 'clipboard';
}

/** Opens the site's reply box for a post if it is not open, and puts a draft in it; never sends. */
export async function insertReply(post: OpenPost, page: Page, text: string): Promise<ReplyOutcome> {
  const { element: container, facts } = post;
  const { reply } = facts;
  if (!reply || !container.isConnected) return 'clipboard';
  const area = () => (reply.within ? container.closest(reply.within) : container);
  const here = area();
  const editor = here && readyEditor(here, reply.editor);
  if (editor) return (await writeInto(editor, text)) ? 'inserted' : 'clipboard';
  for (const place of [container, page.root, pageAround(page)]) {
    const button = place && findShown(place, reply.open ?? []);
    if (!button) continue;
    press(button);
    return reply.opensPage ? 'opening' : insertWhenReady(area, reply.editor, text);
  }
  return 'clipboard';
}

/** Goes on where `insertReply` said `opening`, on the page that is the reply. */
export async function insertDraft(site: Site, page: Page, text: string): Promise<ReplyOutcome> {
  const { draftEditor } = site.facts;
  return draftEditor ? insertWhenReady(() => page.root, draftEditor, text) : 'clipboard';
}
