// `npm run store`: all that the stores ask for, in `.output/store`: packages for Chromium and Firefox with the sources, pictures
// of the demo mailbox, the tile, the texts.
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './setup/packages.mjs';
import { savePictures } from './store/pictures';
import { saveTile } from './store/tile';

const OUT = resolve('.output/store');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const old of packages()) rmSync(old);
run('npx', ['wxt', 'zip']);
run('npx', ['wxt', 'zip', '-b', 'firefox', '--mv3']);
for (const file of packages()) copyFileSync(file, join(OUT, file.replace(/^.*[\\/]/, '')));
copyFileSync(fileURLToPath(new URL('store/texts/en.md', import.meta.url)), join(OUT, 'texts-en.md'));
await savePictures('.output/chrome-mv3', OUT);
await saveTile(OUT);
console.log(`\nFor the stores, in ${OUT}:\n${readdirSync(OUT).sort().join('\n')}`);

function packages(): string[] {
  return readdirSync('.output')
    .filter((file) => file.endsWith('.zip'))
    .map((file) => join('.output', file));
}
