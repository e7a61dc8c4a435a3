// `npm test`: packages, browsers, then every check; ends with the number of tests that passed and failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { checkNode, installPackages, run } from './setup/packages.mjs';

checkNode();
installPackages();
const browsers = ensureBrowsers(['chromium', 'firefox']);
if (!browsers.chromium || !browsers.firefox) process.exit(1);
mkdirSync('.cache', { recursive: true });

/** What must hold before any test is worth running. */
const CHECKS = ['check:types', 'check:lint', 'check:format', 'check:imports', 'check:unused'];

run('npx', ['wxt', 'prepare']);
for (const check of CHECKS) step(check);
step('build');
step('build:firefox');
step('check:size');
step('check:firefox');

const env = { CHROMIUM_PATH: browsers.chromium, FIREFOX_PATH: browsers.firefox };
const results = [tests('unit', env), tests('e2e', env)];
const total = (/** @type {'numPassedTests' | 'numFailedTests' | 'numPendingTests'} */ field) =>
  results.reduce((sum, result) => sum + result[field], 0);
const broken = results.filter((result) => result.crashed).length;
const failed = total('numFailedTests') + broken;
console.log(`\n${total('numPassedTests')} passed, ${failed} failed, ${total('numPendingTests')} skipped`);
process.exit(failed > 0 ? 1 : 0);

/** @param {string} script */
function step(script) {
  console.log(`\n── ${script}`);
  run('npm', ['run', '--silent', script]);
}

/**
 * Runs a test suite and reads its figures; a suite that ends without them counts as one failure.
 * @param {string} suite
 * @param {Record<string, string>} extra
 */
function tests(suite, extra) {
  console.log(`\n── ${suite}`);
  const file = resolve(`.cache/${suite}.json`);
  rmSync(file, { force: true });
  const { status } = spawnSync(
    'npm',
    ['run', '--silent', suite, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { stdio: 'inherit', env: { ...process.env, ...extra }, shell: process.platform === 'win32' },
  );
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  const figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none;
  return { ...figures, crashed: status !== 0 && figures.numFailedTests === 0 };
}
