import type { Page } from 'playwright-core';
import type { Ask } from '../../lib/model/ask';
import type { Aor } from '../../lib/model/aor';
import type { Launched } from '../browser/chromium';
import { chipTexts } from '../browser/chips';
import { storedAsks } from '../browser/stored-asks';
import { messages } from './messages.mjs';

/** Milliseconds after which a message without a chip is taken to have none. */
const QUIET = 900;

export interface Walked {
  readonly subject: string;
  readonly asks: readonly Ask[];
  readonly badge: string;
}

/** Opens every message in the preview, as a person would, and notes what Remit says. */
export async function walk(launched: Launched, mailbox: Page, extensionPage: Page): Promise<Walked[]> {
  const rows: Walked[] = [];
  const known = new Set<string>();
  for (const { uid, subject } of messages) {
    await openMessage(mailbox, uid);
    await chipOrQuiet(mailbox);
    const fresh = (await storedAsks(extensionPage)).filter(({ id }) => !known.has(id));
    fresh.forEach(({ id }) => known.add(id));
    rows.push({ subject, asks: fresh, badge: await badgeOf(launched) });
  }
  return rows;
}

/** Selects a message in the list; it opens in the preview frame. */
export async function openMessage(mailbox: Page, uid: number): Promise<void> {
  await mailbox.locator(`[data-uid="${uid}"]`).click();
  await mailbox.waitForFunction((wanted) => {
    const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
    return frame?.readyState === 'complete' && frame.location.search.includes(`_uid=${wanted}&`);
  }, uid);
}

async function chipOrQuiet(mailbox: Page): Promise<void> {
  const end = Date.now() + QUIET;
  while (Date.now() < end) {
    if ((await chipTexts(mailbox)).length > 0) return;
    await mailbox.waitForTimeout(50);
  }
}

async function badgeOf({ worker }: Launched): Promise<string> {
  return worker.evaluate('chrome.action.getBadgeText({})');
}

/** The rows as a table for a terminal. */
export function tableOf(rows: readonly Walked[], aor: Aor): string {
  const head = ['message', 'ask', 'kind', 'due', 'effort', 'verdict', 'responsibility', 'badge'];
  const cells = rows.flatMap(({ subject, asks, badge }) =>
    asks.length === 0
      ? [[subject, '–', '', '', '', '', '', badge]]
      : asks.map((ask) => [subject, ask.sentence, ...judged(ask, aor), badge]),
  );
  const widths = [30, 44, 8, 18, 18, 10, 32, 5];
  return [head, widths.map((width) => '─'.repeat(width)), ...cells]
    .map((row) => row.map((cell, i) => fit(cell, widths[i] ?? 10)).join('  '))
    .join('\n');
}

function judged(ask: Ask, aor: Aor): string[] {
  const line = aor.lines.find(({ id }) => id === ask.judgement.lineId);
  return [
    ask.kind,
    ask.due?.phrase ?? '',
    ask.effort?.phrase ?? '',
    ask.judgement.verdict,
    line?.title ?? '',
  ];
}

function fit(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line.padEnd(width);
}
