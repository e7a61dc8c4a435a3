import { i18n } from '#i18n';
import type { Ask } from '../model/ask';
import { dayText } from './format';

/** "due Fri 13 Nov"; "was due …" while an ask whose time is past has no answer; empty when nothing is due. `now` is epoch ms. */
export function dueText({ due, answer }: Ask, now: number): string {
  if (!due) return '';
  return i18n.t(due.at < now && !answer ? 'time.wasDue' : 'time.due', [dayText(due.at)]);
}
