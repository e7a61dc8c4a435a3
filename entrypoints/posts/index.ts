import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HOST_TAG } from '../../lib/page-ui/chip';
import '../shared/posts-in-page';
import { PostReader } from './post-reader';

/** The second part of a page's script, for all sites the same: comes when the first post is open. */
export default defineUnlistedScript(() => {
  // Chips of an older version of the extension, which nobody answers for any more.
  document.querySelectorAll(HOST_TAG).forEach((host) => host.remove());
  globalThis.remitPosts = (around) => new PostReader(around);
});
