import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anywhere } from '../../lib/sites/anywhere';
import { chooseSite } from '../../lib/sites/choose-site';
import { reportOf } from '../../lib/sites/report-of';
import type { Page } from '../../lib/sites/site';
import { sites } from '../../lib/sites/sites';
import { insertDraft, insertReply } from '../../lib/sites/writing/insert-reply';
import type { OnDemand } from '../shared/on-demand';

/** Put into a page only when it is wanted: what writes into it, and what reports on it. Pages do not pay for it otherwise. */
export default defineUnlistedScript(() => {
  const page = (): Page => ({ url: new URL(location.href), root: document });
  const site = () => chooseSite(page(), [...sites, anywhere]);
  const onDemand: OnDemand = {
    reply: async (postId, text) => {
      const post = site()
        ?.read(page())
        .posts.find(({ id }) => id === postId);
      return post ? insertReply(post, page(), text) : null;
    },
    draft: async (text) => {
      const here = site();
      return here ? insertDraft(here, page(), text) : null;
    },
    report: () => {
      const here = site();
      return here ? reportOf(here, page()) : null;
    },
  };
  globalThis.remit = onDemand;
});
