// `npm start`: packages, browser, build, then the browser with Remit on a demo mailbox.
import { ensureBrowsers } from './setup/browsers.mjs';
import { checkNode, installPackages, run } from './setup/packages.mjs';

checkNode();
installPackages();
const { chromium } = ensureBrowsers(['chromium']);
if (!chromium) process.exit(1);
run('npx', ['wxt', 'build']);
run('npx', ['tsx', 'scripts/demo.ts', ...process.argv.slice(2)], { CHROMIUM_PATH: chromium });
