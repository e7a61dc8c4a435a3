import { i18n } from '#i18n';
import { dayText } from '../../lib/locales/format';
import type { Ask } from '../../lib/model/ask';

/** "due Fri 13 Nov"; "was due …" while an ask whose time is past has no answer; empty when nothing is due. `now` is epoch ms. */
export function dueText({ due, answer }: Ask, now: number): string {
  if (!due) return '';
  return i18n.t(due.at < now && !answer ? 'time.wasDue' : 'time.due', [dayText(due.at)]);
}
