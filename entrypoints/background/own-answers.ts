import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { AnswerKind, Ask } from '../../lib/model/ask';
import * as data from '../../lib/model/commands';
import { laterChoices } from '../../lib/core/answer/later-choices';
import { durationText } from '../../lib/locales/format';
import { handle } from '../../lib/messaging/handle';
import type { OwnLine } from '../../lib/messaging/protocol';
import { asksByIds, asksOfPost } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { loadSettings } from '../../lib/store/documents';
import { here } from '../shared/here';
import { lastAskIds } from './page-state';

/** Puts what watches replies into a frame, where the person has switched that on. */
export async function watchOwnAnswers(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // The frame may be gone by now.
  await browser.scripting.executeScript({ target, files: ['/own-answer.js'] }).catch(() => undefined);
}

/** What is said of a reply that promises or refuses outside work, and what the person chooses. */
export function ownAnswers(
  db: Database,
  answer: (id: string, kind: AnswerKind, until: number | null) => Promise<unknown>,
): void {
  handle('own-answer:seen', 'anyone', data.OwnAnswerSeen, async (seen, { tab }) => {
    if (!(await loadSettings(db)).catchOwnAnswers) return null;
    const asks =
      seen.postIds.length > 0
        ? (await Promise.all(seen.postIds.map((postId) => asksOfPost(db, seen.site, postId)))).flat()
        : await asksByIds(db, tab?.id === undefined ? [] : await lastAskIds(tab.id));
    const outside = asks.find((ask) => ask.answer === null && ask.judgement.verdict === 'outside');
    return outside ? lineFor(outside, seen.answer) : null;
  });
  handle('own-answer:choose', 'anyone', data.OwnAnswerChoice, async ({ id, choice }) => {
    if (!(await loadSettings(db)).catchOwnAnswers) return;
    const [ask] = await asksByIds(db, [id]);
    // A page may answer only what is open, and only as the line offers.
    if (ask?.answer !== null || choice === 'nothing') return;
    const { now, timeZone } = here();
    const until = choice === 'later' ? (laterChoices(now, null, timeZone)[0]?.at ?? null) : null;
    await answer(id, choice, until);
  });
}

function lineFor({ id, minutes }: Ask, answer: 'yes' | 'no'): OwnLine {
  if (answer === 'no') {
    return {
      id,
      text: i18n.t('ownLine.refuses'),
      actions: [
        { name: 'no', text: i18n.t('ownLine.record') },
        { name: 'nothing', text: i18n.t('ownLine.leave') },
      ],
    };
  }
  return {
    id,
    text: i18n.t('ownLine.promises', [durationText(minutes)]),
    actions: [
      { name: 'later', text: i18n.t('ownLine.tomorrow') },
      { name: 'yes', text: i18n.t('ownLine.asIs') },
    ],
  };
}
