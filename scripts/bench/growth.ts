import type { Page } from 'playwright-core';
import { gateAny } from '../../lib/core/detect/languages/gate-any';
import { detect } from '../../lib/core/detect/detect';
import type { Post } from '../../lib/model/post';
import { launchChromium } from '../browser/chromium';
import { messages, reader } from '../demo/messages.mjs';
import { setUp } from '../demo/set-up';
import { fittedExponent, median, type Figure } from './statistics';

const WHO = { names: [reader.name], addresses: [reader.address] };
/** Copies of the demo mailbox's text, and how often each length is read. */
const COPIES = [1, 2, 4, 8, 16, 32];
const ROUNDS = 15;
/** Messages recorded one after another. */
const RECORDED = [50, 100, 200, 400, 800];
/** More than this and twice as much would cost more than twice. */
const LIMIT = 1.1;

/** How costs grow with what is read and recorded: 1 = twice as much costs twice as much. */
export async function growthFigures(build: string): Promise<Figure[]> {
  const detection = detecting();
  const recorded = await recording(build);
  return [
    {
      name: 'growth of detection with the text',
      value: fittedExponent(detection),
      unit: 'exponent',
      limit: LIMIT,
      note: said(detection, 'sentences', 'ms'),
    },
    {
      name: 'growth of recording with the asks',
      value: fittedExponent(recorded),
      unit: 'exponent',
      limit: LIMIT,
      note: said(recorded, 'messages', 'ms'),
    },
  ];
}

type Points = readonly (readonly [size: number, cost: number])[];

function said(points: Points, what: string, unit: string): string {
  const [first, last] = [points[0], points.at(-1)];
  const shown = (point: typeof first) =>
    point ? `${String(point[0])} in ${point[1].toFixed(1)} ${unit}` : '';
  return `${what}: ${shown(first)} to ${shown(last)}, ${String(points.length)} sizes`;
}

/** Milliseconds for texts of growing length, both stages, warm; the median of rounds in turns. */
function detecting(): Points {
  const text = messages.map((message) => message.text ?? '').join('\n\n');
  const posts = COPIES.map((copies) => postOf('growth', Array<string>(copies).fill(text).join('\n\n')));
  const sentences = text.split(/[.!?\n]+/).filter((part) => part.trim()).length;
  const times = posts.map((): number[] => []);
  for (let round = -5; round < ROUNDS; round++)
    for (const [i, post] of posts.entries()) {
      const start = performance.now();
      detect(post, WHO);
      if (round >= 0) times[i]?.push(performance.now() - start);
    }
  return COPIES.map((copies, i) => [copies * sentences, median(times[i] ?? [])] as const);
}

/** Milliseconds until a worker has recorded that many messages of one ask each, sent one after another, in one database. */
async function recording(build: string): Promise<Points> {
  const launched = await launchChromium(build);
  try {
    const page = await setUp(launched);
    // It only sends; other pages would read anew what has changed.
    await page.goto(`${launched.origin}/card.html`);
    const points: [number, number][] = [];
    for (const count of [20, ...RECORDED]) points.push([count, await record(page, count)]);
    return points.slice(1);
  } finally {
    await launched.context.close();
  }
}

async function record(page: Page, count: number): Promise<number> {
  const posts = Array.from({ length: count }, (_, i) => {
    const post = postOf(
      `${String(count)}-${String(i)}`,
      `Could you update page ${String(i)} of the website by Friday?`,
    );
    return {
      ...post,
      ...gateAny(post, WHO),
      postId: post.id,
      postType: post.type,
      reader: WHO,
      isDoubtful: false,
    };
  });
  return page.evaluate(async (all) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (data: unknown) => Promise<{ error?: string; value?: unknown }> } };
    };
    const start = performance.now();
    for (const data of all) {
      const { error } = await chrome.runtime.sendMessage({ remit: 'post:seen', data });
      if (error !== undefined) throw new Error(error);
    }
    return performance.now() - start;
  }, posts);
}

function postOf(id: string, text: string): Post {
  return {
    site: 'bench',
    id,
    type: 'mail',
    author: { name: 'Rob Ellis', address: 'rob@brightfield.example' },
    to: [reader],
    cc: [],
    subject: '',
    text,
    regions: [],
    time: null,
  };
}
