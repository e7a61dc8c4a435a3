import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detect } from '../../lib/core/detect/detect';
import { siteFor } from '../../lib/sites/sites';
import { startDemoServer } from '../../scripts/demo/demo-server.mjs';
import { messages, reader } from '../../scripts/demo/messages.mjs';
import { openPage } from '../../scripts/read-page/open-page';
import { postsIn } from '../../scripts/read-page/posts-in';
import { shownTime } from '../../lib/core/shown/shown-time';

const NOW = new Date(2026, 10, 23, 15, 0);
let server: Awaited<ReturnType<typeof startDemoServer>>;
beforeAll(async () => {
  server = await startDemoServer(0, NOW);
});
afterAll(() => server.close());

async function readingOf(query: string) {
  const address = new URL(`/?_task=mail${query}`, server.url).href;
  const response = await fetch(address);
  expect(response.status).toBe(200);
  const page = openPage(await response.text(), address);
  const site = siteFor(page)!;
  return { ...site.read(page), posts: postsIn(site, page) };
}

describe.each(['preview', 'show'])('%s', (action) => {
  it.each(messages.map((message) => [message.subject, message] as const))(
    '%s is read',
    async (_, message) => {
      const { state, posts } = await readingOf(`&_uid=${message.uid}&_mbox=INBOX&_action=${action}`);
      const [post] = posts;
      expect({ state, count: posts.length }).toEqual({ state: 'reading', count: 1 });
      expect(post).toMatchObject({
        author: message.from,
        to: message.to,
        cc: message.cc ?? [],
        subject: message.subject,
      });
      expect(post?.id).toMatch(new RegExp(`/INBOX/${message.uid}$`));
      for (const { words } of message.asks) expect(post?.text).toContain(words);
    },
  );
});

it.each(messages.map((message) => [message.subject, message] as const))(
  '%s asks what a person would say it does',
  async (_, message) => {
    const { posts } = await readingOf(`&_uid=${message.uid}&_mbox=INBOX&_action=preview`);
    const { asks } = detect(posts[0]!, { names: [reader.name], addresses: [reader.address] });
    const sentences = asks.map(({ sentence }) => sentence);
    for (const { words } of message.asks)
      expect(sentences).toContainEqual(expect.stringContaining(words) as string);
    if (message.asks.length === 0) expect(sentences).toEqual([]);
  },
);

it('the list says who is signed in and holds no post', async () => {
  const { state, posts, me } = await readingOf('&_mbox=INBOX');
  expect({ state, posts, me }).toEqual({
    state: 'elsewhere',
    posts: [],
    me: { name: '', address: reader.address },
  });
});

it('a reply is being written, not read', async () => {
  const { state, posts } = await readingOf('&_reply_uid=18&_mbox=INBOX&_action=compose');
  expect({ state, posts }).toEqual({ state: 'elsewhere', posts: [] });
});

it('messages come newest first, none from the future', async () => {
  const times = await Promise.all(
    messages.map(async ({ uid }) => {
      const { posts } = await readingOf(`&_uid=${uid}&_mbox=INBOX&_action=preview`);
      return shownTime(posts[0]!.time!, 'UTC')!;
    }),
  );
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  expect(times[0]).toBeLessThan(NOW.getTime());
});

it('a page that is not there is not found', async () => {
  const response = await fetch(new URL('/nothing', server.url));
  expect(response.status).toBe(404);
});
