import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownAnswer } from '../../lib/core/answer/own-answer';
import { barePost } from '../../lib/core/ask/bare-post';
import { ownSentences } from '../../lib/core/detect/own-sentences';
import { ownLines } from '../../lib/core/detect/zones/own-lines';
import { send } from '../../lib/messaging/send';
import { showOwnLine } from '../../lib/page-ui/own-line';
import { watchPage } from '../../lib/page-ui/watch-page';
import { chooseSite } from '../../lib/sites/choose-site';
import { answeredPosts, editorsIn, writtenIn, type Editor } from '../../lib/sites/editors';
import type { Page } from '../../lib/sites/site';
import { sites } from '../../lib/sites/sites';

/** Tells an earlier one of these scripts in the page to end. */
const TAKE_OVER = 'remit:own-answer';
/** Milliseconds without a key after which a reply is looked at. */
const REST = 400;

/** Put into frames only where the person has switched it on: says, once a thread, what a reply under way promises. */
export default defineUnlistedScript(() => {
  document.dispatchEvent(new Event(TAKE_OVER));
  const ending = new AbortController();
  document.addEventListener(TAKE_OVER, () => ending.abort(), { once: true });
  const page = (): Page => ({ url: new URL(location.href), root: document });
  const watched = new WeakSet<Element>();
  /** Threads of which something was said. */
  const said = new Set<string>();

  watchPage(() => {
    const site = chooseSite(page(), sites);
    if (!site) return;
    for (const editor of editorsIn(site, page())) {
      if (watched.has(editor.typed)) continue;
      watched.add(editor.typed);
      let rest: ReturnType<typeof setTimeout> | undefined;
      const later = () => {
        clearTimeout(rest);
        rest = setTimeout(() => void look(editor), REST);
      };
      editor.typed.addEventListener('input', later, { signal: ending.signal });
      // What is written already: a draft, or the first words, typed before this script came.
      later();
    }
  }, ending.signal);

  async function look(editor: Editor): Promise<void> {
    const site = chooseSite(page(), sites);
    const postIds = site && answeredPosts(site, page());
    const post = { ...barePost('', 'mail'), ...writtenIn(editor) };
    const answer = ownAnswer(ownSentences(ownLines(post).lines, post).map(({ text }) => text));
    const thread = `${location.pathname}${location.search} ${String(postIds)} ${String(answer)}`;
    if (!site || !postIds || !answer || said.has(thread)) return;
    // The extension may have been updated or removed while the page stayed.
    const line = await send('own-answer:seen', { site: site.id, postIds, answer }).catch(() => null);
    if (!line || said.has(thread) || ending.signal.aborted) return;
    said.add(thread);
    const host = showOwnLine(editor.element, line, (name) => {
      const choice = line.actions.find((action) => action.name === name)?.name;
      if (choice) void send('own-answer:choose', { id: line.id, choice }).catch(() => undefined);
    });
    ending.signal.addEventListener('abort', () => host.remove());
  }
});
