import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPage } from './read-page/open-page';
import { readSavedPage } from './read-page/read-saved-page';
import { personFrom } from '../lib/sites/reading/people';

const USAGE =
  'Usage: npm run --silent read-page -- FILE.html --url URL [--me "Name <address>"]\n\n' +
  'Prints, as JSON, the posts and asks that the shipped reader and detector find in a saved page.';

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, me: { type: 'string' } },
  });
  const file = positionals[0];
  if (!file || !values.url || !URL.canParse(values.url)) {
    console.error(USAGE);
    return 2;
  }
  const page = openPage(readFileSync(file, 'utf8'), values.url);
  const result = readSavedPage(page, values.me ? personFrom(values.me) : null);
  console.log(JSON.stringify(result, null, 2));
  return 0;
}

process.exitCode = main();
