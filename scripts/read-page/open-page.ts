import { Window } from 'happy-dom';
import type { Page } from '../../lib/sites/site';

/** A saved page as a site sees it: scripts are not run, nothing is loaded. */
export function openPage(html: string, address: string): Page {
  const window = new Window({
    url: address,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      navigation: { disableChildFrameNavigation: true, disableChildPageNavigation: true },
    },
  });
  window.document.write(html);
  // happy-dom implements the DOM's interfaces but does not declare that it does.
  return { url: new URL(address), root: window.document as unknown as Document };
}
