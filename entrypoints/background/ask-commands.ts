import type * as z from 'zod/mini';
import type { AnswerKind, Ask } from '../../lib/model/ask';
import * as data from '../../lib/model/commands';
import { answerOf } from '../../lib/core/answer/answer-of';
import { keepStanding } from '../../lib/core/answer/standing';
import { asksInText, wholeTextAsAsk } from '../../lib/core/ask/check-text';
import { correct } from '../../lib/core/ask/correct';
import { hash } from '../../lib/core/basics/hash';
import { withOpinion } from '../../lib/core/opinion/with-opinion';
import { typedPost } from '../../lib/core/ask/typed-post';
import { handle } from '../../lib/messaging/handle';
import { asksByIds, changeAsk, recordAsks, rejudgeAsk, undoAsk } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { changeSettings, forgetLesson, keepLesson, loadSettings } from '../../lib/store/documents';
import { answerContextNow } from '../shared/answer-context';
import { here } from '../shared/here';
import { afterwards } from './afterwards';
import { refreshBadge } from './badge';
import { currentAor, judgeNow, judgeOpenAgain } from './judging';
import { ownAnswers } from './own-answers';
import { comeBack } from './put-off';
import { tellTabs } from './tell-tabs';
import { writeReply } from './write-reply';

/** What the person does with asks: answers, corrections, drafts, and asks that came by voice. */
export function askCommands(db: Database): void {
  const done = (row: Ask | null) => {
    afterwards(async () => {
      await comeBack(db);
      await refreshBadge(db);
      if (row) await tellTabs(db, row);
    });
    return row;
  };
  const answer = async (id: string, kind: AnswerKind, until: number | null) => {
    const { budget, now } = await answerContextNow(db);
    const row = await changeAsk(db, id, (ask) => ({ answer: answerOf(ask, kind, until, budget, now) }));
    if (row && kind === 'not-an-ask' && row.origin !== 'log')
      await keepLesson(db, { text: row.sentence, to: 'not-an-ask' });
    return done(row);
  };
  handle('ask:answer', 'own-pages', data.AnswerCommand, (said) => answer(said.id, said.answer, said.until));
  ownAnswers(db, answer);
  handle('ask:reason', 'own-pages', data.ReasonCommand, async ({ id, reason }) =>
    done(await changeAsk(db, id, ({ answer }) => (answer ? { answer: { ...answer, reason } } : {}))),
  );
  handle('ask:correct', 'own-pages', data.CorrectCommand, async ({ id, correction }) => {
    const aor = await currentAor(db);
    const row = await changeAsk(db, id, (ask) => ({ judgement: correct(ask.judgement, correction, aor) }));
    if (row) await keepLesson(db, { ...correction, text: row.sentence });
    await judgeOpenAgain(db);
    return done(row);
  });
  handle('ask:opinion', 'own-pages', data.OpinionCommand, async ({ id, opinion }) => {
    if (!(await loadSettings(db)).asksBrowserModel) return null;
    const { lines } = await currentAor(db);
    return done(await rejudgeAsk(db, id, ({ judgement }) => withOpinion(judgement, opinion, lines)));
  });
  handle('ask:minutes', 'own-pages', data.MinutesCommand, async ({ id, minutes }) =>
    done(await changeAsk(db, id, () => ({ minutes, minutesFrom: 'person' }))),
  );
  handle('ask:undo', 'own-pages', data.IdCommand, async ({ id }) => {
    const row = await undoAsk(db, id);
    // What was learned from the correction goes with it.
    if (row && row.judgement.by !== 'person') await forgetLesson(db, row.sentence);
    return done(row);
  });
  handle('ask:outcome', 'own-pages', data.OutcomeCommand, async ({ id, outcome }) => {
    await changeAsk(db, id, ({ answer }) => (answer ? { answer: { ...answer, outcome } } : {}));
  });
  drafts(db);
  typedTexts(db);
}

/** The words of an answer. */
function drafts(db: Database): void {
  handle('standing:keep', 'own-pages', data.StandingCommand, async ({ id, answer, text }) => {
    const [ask] = await asksByIds(db, [id]);
    if (!ask) return;
    await changeSettings(db, (settings) => ({
      ...settings,
      standing: keepStanding(settings.standing, ask, answer, text),
    }));
  });
  handle('reply:insert', 'own-pages', data.InsertReply, async ({ id, text, tabId }, sender) => {
    const tab = tabId ?? sender.tab?.id;
    const [ask] = await asksByIds(db, [id]);
    // A page that may no longer be written into: the words are copied instead.
    return ask && tab !== undefined
      ? writeReply(tab, ask.postId, text, here().now).catch(() => 'clipboard' as const)
      : 'clipboard';
  });
}

/** Texts that the person types: what they were told, and what they want to have checked. */
function typedTexts(db: Database): void {
  handle('ask:log', 'own-pages', data.LogCommand, (spoken) => logSpoken(db, spoken));
  handle('spoken:judge', 'own-pages', data.JudgeSpoken, async ({ what }) => {
    if (!what.trim()) return null;
    const [ask] = await judgeNow(db, typedPost(what, 'spoken', [wholeTextAsAsk(what)]), 'spoken');
    return ask?.judgement ?? null;
  });
  handle('text:check', 'own-pages', data.CheckText, async ({ text }) => ({
    asks: text.trim() ? await judgeNow(db, typedPost(text, 'check', asksInText(text)), 'typed') : [],
  }));
}

/** Counts an ask that came by voice. Sent twice with one id, it is counted once; the same words tomorrow are another ask. */
async function logSpoken(db: Database, spoken: z.infer<typeof data.LogCommand>): Promise<Ask> {
  const post = {
    ...typedPost(spoken.what, hash(spoken.id), [wholeTextAsAsk(spoken.what)]),
    author: { name: spoken.who, address: '' },
  };
  const [ask] = await judgeNow(db, post, 'spoken');
  if (!ask) throw new Error('ask:log: nothing to log');
  const timed: Ask = spoken.minutes ? { ...ask, minutes: spoken.minutes, minutesFrom: 'person' } : ask;
  const row = await firstOf(recordAsks(db, [timed]));
  afterwards(() => refreshBadge(db));
  return row;
}

async function firstOf(rows: Promise<Ask[]>): Promise<Ask> {
  const [row] = await rows;
  if (!row) throw new Error('nothing was recorded');
  return row;
}
