import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPage } from './read-page/open-page';
import { postsIn } from './read-page/posts-in';
import { scrubPage } from './save-case/scrub-page';
import { standInId } from './save-case/stand-ins';
import { siteFor } from '../lib/sites/sites';

const USAGE =
  'Usage: npm run save-case -- FILE.html --url URL --case NAME\n\n' +
  'Scrubs a page saved from a site and keeps it as a test case, with what Remit reads in it now.\n' +
  'Look through both files before you commit them: correct what is read wrong, and take out what is private.';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, case: { type: 'string' } },
  });
  const file = positionals[0];
  if (!file || !values.url || !URL.canParse(values.url) || !/^[a-z0-9-]+$/.test(values.case ?? '')) {
    console.error(USAGE);
    return 2;
  }
  const address = standInId(values.url);
  const page = openPage(readFileSync(file, 'utf8'), address);
  scrubPage(page.root);
  const site = siteFor(page);
  if (!site) {
    console.error(`No site takes ${address}.`);
    return 1;
  }
  const folder = join('tests/sites', site.id);
  const target = join(folder, values.case ?? '');
  if (existsSync(`${target}.html`)) {
    console.error(`${target}.html is there already.`);
    return 1;
  }
  const { state, me } = site.read(page);
  const expected = postsIn(site, page).map(({ id, type, author, to, cc, subject, text }) => ({
    id,
    type,
    author,
    to,
    cc,
    subject,
    text,
  }));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${target}.html`, `<!DOCTYPE html>\n${page.root.documentElement.outerHTML}\n`);
  writeFileSync(`${target}.json`, `${JSON.stringify({ address, state, me, posts: expected }, null, 2)}\n`);
  console.log(`${target}.html and .json: ${state}, ${expected.length} posts. Look through both.`);
  return 0;
}

process.exitCode = main();
