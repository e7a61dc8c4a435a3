import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../lib/sites/sites';
import { openPage } from '../../scripts/read-page/open-page';
import { postsIn } from '../../scripts/read-page/posts-in';
import { scrubPage } from '../../scripts/save-case/scrub-page';

function scrubbed(html: string) {
  const page = openPage(html, 'https://example.com/');
  scrubPage(page.root);
  return page.root.documentElement.outerHTML;
}

describe('a scrubbed page', () => {
  it('runs nothing, loads nothing and points nowhere', () => {
    const html = scrubbed(
      `<head><script>a()</script><link rel="stylesheet" href="https://cdn.example/x.css"></head>
      <body onload="b()"><img src="https://track.example/p.gif" onerror="c()"><a href="https://x.example/reset?token=abc" onclick="d()">go</a>
      <div style="background:url(https://track.example/q.gif);display:none">x</div><!-- secret --></body>`,
    );
    expect(html).not.toMatch(/script|onload|onerror|onclick|https:|token|secret|url\(/);
    expect(html).toContain('display:none');
  });

  it('tells the same people apart by other names', () => {
    const html = scrubbed(
      '<body><b email="tom@firm.example" name="Tom Bird">Tom Bird</b><i title="tom@firm.example">ann@firm.example</i></body>',
    );
    expect(html).not.toMatch(/tom|bird|ann@|firm/i);
    const [first, again, other] = [...html.matchAll(/[\w.]+@example\.com/g)].map(([address]) => address);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('keeps what sites select by', () => {
    const html = scrubbed(
      '<body><div data-testid="issue-title" class="hP x" role="main" id="UniqueMessageBody_1" aria-expanded="true">Words</div></body>',
    );
    expect(html).toMatch(
      /data-testid="issue-title" class="hP x" role="main" id="UniqueMessageBody_1" aria-expanded="true"/,
    );
  });
});

const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

it.each(folders)('%s: a scrubbed page is read like the page, in other words', (site) => {
  const html = readFileSync(join(import.meta.dirname, site, 'thread.html'), 'utf8');
  const { address } = JSON.parse(readFileSync(join(import.meta.dirname, site, 'thread.json'), 'utf8'));
  const postsOf = (scrub: boolean) => {
    const page = openPage(html, address);
    const reader = siteFor(page)!;
    if (scrub) scrubPage(page.root);
    return postsIn(reader, page);
  };
  const plain = postsOf(false);
  const scrubbed = postsOf(true);
  expect(scrubbed.map(({ type }) => type)).toEqual(plain.map(({ type }) => type));
  scrubbed.forEach(({ text, regions }, index) => {
    expect(text).not.toBe(plain[index]?.text);
    expect(text.split('\n').length).toBe(plain[index]?.text.split('\n').length);
    expect(regions.map(({ kind }) => kind)).toEqual(plain[index]?.regions.map(({ kind }) => kind));
  });
});
