import { expect, it } from 'vitest';
import { anywhere } from '../../lib/sites/anywhere';
import { openPage } from '../../scripts/read-page/open-page';
import { postsIn } from '../../scripts/read-page/posts-in';

function read(body: string) {
  const page = openPage(`<body>${body}</body>`, 'https://intranet.brightfield.example/notices/7');
  return { state: anywhere.read(page).state, posts: postsIn(anywhere, page) };
}

it('reads the one main part of a page of no known application', () => {
  const { state, posts } = read(
    '<nav>Could you not read this?</nav><h1>Notice</h1><main><nav>Nor this?</nav><p>Maya, could you call me?</p><form><p>Sign in?</p></form></main>',
  );
  expect(state).toBe('reading');
  expect(posts).toMatchObject([
    { subject: 'Notice', text: 'Maya, could you call me?', author: { name: '' } },
  ]);
});

it.each([
  ['no main part', '<div>Could you call me?</div>'],
  ['several articles, which are a list', '<article>Could you?</article><article>Would you?</article>'],
  ['a part out of sight', '<main hidden style="display:none">Could you?</main>'],
])('reads nothing where there is %s', (_, body) => {
  expect(read(body)).toEqual({ state: 'elsewhere', posts: [] });
});

it('takes an article within the main part for the message', () => {
  const { posts } = read('<main><h2>Blog</h2><article><p>Could you call me?</p></article></main>');
  expect(posts).toMatchObject([{ text: 'Could you call me?' }]);
});

it('is cautious, and takes no page by its address', () => {
  expect(anywhere.cautious).toBe(true);
  expect(anywhere.accepts(new URL('https://intranet.brightfield.example/'))).toBe(false);
});
