import { browser } from 'wxt/browser';
import type { PageSetup } from '../../lib/messaging/protocol';
import { send } from '../../lib/messaging/send';
import type { Site } from '../../lib/sites/site';
import type { PostsInPage } from '../shared/posts-in-page';
import { PageReader } from './page-reader';
import { pageNow } from './page-now';

/**
 * Reads the page as the site that it is now: applications at one host (mail and calendar) are reached from each other without a
 * page load. What was recognised by its marks stays what it is.
 */
export class SiteReader {
  private current: { readonly reader: PageReader; readonly leaving: AbortController } | null = null;
  private setup: PageSetup;
  private readonly sites: readonly Site[];
  private readonly ending: AbortController;

  constructor(sites: readonly Site[], first: Site | null, setup: PageSetup, ending: AbortController) {
    this.sites = sites;
    this.setup = setup;
    this.ending = ending;
    if (first) this.enter(first);
  }

  get posts(): PostsInPage | null {
    return this.current?.reader.posts ?? null;
  }

  read(): void {
    if (!isAlive()) {
      this.lose();
      return;
    }
    const was = this.current?.reader.site ?? null;
    const site = was?.recognises ? was : this.siteByAddress();
    if (site !== was) this.move(site);
    this.current?.reader.read();
  }

  readAgain(setup: PageSetup): void {
    this.setup = setup;
    this.current?.reader.readAgain(setup);
  }

  private siteByAddress(): Site | null {
    const { url } = pageNow();
    return this.sites.find((site) => site.accepts(url)) ?? null;
  }

  private move(site: Site | null): void {
    this.current?.leaving.abort();
    this.current = null;
    if (site) this.enter(site);
    else if (window === top) tellNoSite().catch(() => undefined);
  }

  private enter(site: Site): void {
    const leaving = new AbortController();
    const signal = AbortSignal.any([this.ending.signal, leaving.signal]);
    const reader = new PageReader(site, this.setup, () => this.lose(), signal);
    this.current = { reader, leaving };
  }

  /** The extension was updated or removed while the page stayed: says so where a chip stands, and ends. */
  private lose(): void {
    this.posts?.lose(this.setup.lostText);
    this.ending.abort();
  }
}

/** The browser takes the extension's id from scripts that it left behind. */
function isAlive(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}

/** This part of the host is none that Remit knows. */
export async function tellNoSite(): Promise<void> {
  await send('page:report', { site: null, state: 'unknown', since: Date.now(), askIds: [] });
}
