import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenInPage } from '../../lib/messaging/listen';
import { send } from '../../lib/messaging/send';
import { PostChip } from '../page/post-chip';
import { selectedText } from './selected-text';

/** Replaces the chip of an earlier selection in this page. */
const TAKE_OVER = 'remit:selection';

/** Put into a page by the worker when the person asks to check the selection: a chip beside it, with the card open. */
export default defineUnlistedScript(() => void check());

async function check(): Promise<void> {
  const selected = selectedText();
  if (!selected) return;
  const ending = new AbortController();
  document.dispatchEvent(new Event(TAKE_OVER));
  document.addEventListener(TAKE_OVER, () => ending.abort(), { once: true });

  const content = await send('selection:check', { text: selected.text }).catch(() => null);
  if (!content || ending.signal.aborted) return;
  const chip = new PostChip(content);
  chip.placeAt(selected.left, selected.bottom);
  ending.signal.addEventListener('abort', () => chip.remove());
  listenInPage(
    {
      'page:reread': () => undefined,
      'chip:changed': ({ chips }) =>
        chips.filter((one) => one.postId === content.postId).forEach((one) => chip.show(one)),
      'card:fit': ({ token, height }) => chip.withCard(token, (card) => card.resize(height)),
      'card:close': ({ token }) =>
        chip.withCard(token, (card) => {
          card.close();
          ending.abort();
        }),
    },
    ending.signal,
  );
  await chip.toggle();
}
