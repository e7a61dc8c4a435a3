import { postKey } from '../core/ask/post-key';
import { askerKey } from '../core/tally/asker-key';
import type { Ask } from '../model/ask';
import type { AskRow } from './database';

/** An ask as a row, with what it is searched by; whatever it was searched by before is made anew. */
export function rowOf(ask: Ask): AskRow {
  const row: AskRow = {
    ...ask,
    postKey: postKey(ask.site, ask.postId),
    open: ask.answer ? 0 : 1,
    asker: askerKey(ask.author),
    undo: null,
  };
  delete row.returnAt;
  delete row.back;
  delete row.wordsDay;
  if (row.answer?.kind === 'later' && row.answer.until !== undefined) row.returnAt = row.answer.until;
  if (row.isBack && row.open === 1) row.back = 1;
  if (row.sentence !== '') row.wordsDay = row.day;
  return row;
}
