import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gateAny } from '../../lib/core/detect/languages/gate-any';
import '../shared/gate-any-language';

/** The third part of a page's script: comes when a post is open that is not plainly English. */
export default defineUnlistedScript(() => {
  globalThis.remitGate = gateAny;
});
