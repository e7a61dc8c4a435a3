import { asksInText, wholeTextAsAsk } from '../../lib/core/ask/check-text';
import { sampleAsks } from '../../lib/core/ask/sample-asks';
import { typedPost } from '../../lib/core/ask/typed-post';
import { localDay } from '../../lib/core/basics/week';
import { handle } from '../../lib/messaging/handle';
import * as data from '../../lib/model/commands';
import { recordAsks } from '../../lib/store/asks';
import type { Database } from '../../lib/store/database';
import { dropSample, SAMPLE_SITE } from '../../lib/store/sample';
import { saveWelcome } from '../../lib/store/welcome';
import { here } from '../shared/here';
import { refreshBadge } from './badge';
import { currentAor, judgeNow } from './judging';

const A_DAY = 86_400_000;

/** The first run, and sample data to play with. */
export function welcomeCommands(db: Database): void {
  handle('welcome:keep', 'own-pages', data.KeepWelcome, ({ welcome }) => saveWelcome(db, welcome));
  handle('sample:fill', 'own-pages', data.NoData, async () => {
    await fillSample(db);
    await refreshBadge(db);
  });
  handle('sample:drop', 'own-pages', data.NoData, async () => {
    await dropSample(db);
    await refreshBadge(db);
  });
}

/** Judges the samples by the AoR of now, as if they had come in the last days. */
async function fillSample(db: Database): Promise<void> {
  const { now, timeZone } = here();
  for (const { postId, sentence, author, daysAgo, answer } of sampleAsks(await currentAor(db))) {
    const found = asksInText(sentence).slice(0, 1);
    const post = typedPost(sentence, postId, found.length > 0 ? found : [wholeTextAsAsk(sentence)]);
    const at = now - daysAgo * A_DAY;
    const asks = await judgeNow(db, { ...post, site: SAMPLE_SITE, author }, 'page');
    await recordAsks(
      db,
      asks.map((ask) => ({
        ...ask,
        seenAt: at,
        day: localDay(at, timeZone),
        answer: answer && { kind: answer, at },
      })),
    );
  }
}
