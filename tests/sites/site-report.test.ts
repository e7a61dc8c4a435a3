import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reportOf } from '../../lib/sites/report-of';
import { siteFor } from '../../lib/sites/sites';
import { openPage } from '../../scripts/read-page/open-page';
import { postsIn } from '../../scripts/read-page/posts-in';

function savedReport(path: string) {
  const html = readFileSync(join(import.meta.dirname, `${path}.html`), 'utf8');
  const { address } = JSON.parse(readFileSync(join(import.meta.dirname, `${path}.json`), 'utf8'));
  const page = openPage(html, address);
  return { page, report: reportOf(siteFor(page)!, page) };
}

it('a report says which selectors matched and how often', () => {
  const { report } = savedReport('gmail/thread');
  expect(report).toMatchObject({
    site: 'gmail',
    state: 'reading',
    isView: true,
    knowsReader: true,
    subject: { 'h2.hP': 1 },
    posts: [
      {
        type: 'mail',
        containers: 4,
        drafts: 1,
        parts: { author: { 'span.gD[email]': 4 }, body: { 'div.ii.gt div.a3s': 3, none: 1 } },
      },
    ],
  });
});

it('a report of a page that is not understood says what is missing', () => {
  const { report } = savedReport('outlook/missing-parts');
  expect(report).toMatchObject({
    state: 'not-understood',
    posts: [{ containers: 2, parts: { author: { none: 2 } } }],
  });
});

const pages = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['typical', 'thread'].map((file) => `${name}/${file}`));

it.each(pages)('%s: no word, name or address of the page is in its report', (path) => {
  const { page, report } = savedReport(path);
  const told = JSON.stringify(report);
  const posts = postsIn(siteFor(page)!, page);
  expect(posts).not.toEqual([]);
  for (const { author, subject, text } of posts) {
    for (const words of [author.name, author.address, subject, ...text.split('\n')])
      if (words.length > 6) expect(told).not.toContain(words);
  }
});
