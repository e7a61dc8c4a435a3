import type { Page } from 'playwright-core';
import { launchChromium, type Launched } from '../../scripts/browser/chromium';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages } from '../../scripts/demo/messages.mjs';
import { setUp } from '../../scripts/demo/set-up';

const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** The demo mailbox in a Chromium of its own, with Remit set up and allowed to read it. */
export interface DemoMailbox {
  readonly url: string;
  readonly launched: Launched;
  /** A page of the extension. */
  readonly extensionPage: Page;
  /** The address of one message by its subject. */
  readonly addressOf: (subject: string) => string;
  readonly end: () => Promise<void>;
}

export async function startDemoMailbox(): Promise<DemoMailbox> {
  const server = await startDemoServer();
  const launched = await launchChromium(grantedCopy(BUILD, ['http://127.0.0.1/*']));
  const extensionPage = await setUp(launched);
  return {
    url: server.url,
    launched,
    extensionPage,
    addressOf: (subject) => `${server.url}&_action=show&_uid=${String(uidOf(subject))}`,
    async end() {
      await launched.context.close();
      await server.close();
    },
  };
}

/** The number of a message of the demo mailbox. */
export function uidOf(subject: string): number {
  const message = messages.find((one) => one.subject === subject);
  if (!message) throw new Error(`no message “${subject}”`);
  return message.uid;
}
