import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenInPage } from '../../lib/messaging/listen';
import { send } from '../../lib/messaging/send';
import type { Chip } from '../../lib/page-ui/chip';
import { PostChip } from '../posts/post-chip';
import { selectedText, type Selected } from './selected-text';

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
  const chip = new PostChip(content, () => ending.abort());
  placeOver(chip.chip, selected);
  ending.signal.addEventListener('abort', () => chip.remove());
  listenInPage(
    {
      'page:reread': () => undefined,
      'chip:next': () => chip.focus(),
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

/** Over the page, below the selection: there is no post beside which it could stand. */
function placeOver({ host, adapt }: Chip, { left, bottom }: Selected): void {
  adapt(document.body);
  Object.assign(host.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${bottom}px`,
    zIndex: '2147483647',
  });
  document.documentElement.append(host);
}
