// `npm test`: packages, browsers, then every check; ends with the number of tests that passed and failed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { checkNode, installPackages, run } from './setup/packages.mjs';

checkNode();
installPackages();
const browsers = ensureBrowsers(['chromium', 'firefox']);
if (!browsers.chromium || !browsers.firefox) process.exit(1);
mkdirSync('.cache', { recursive: true });

/** What must hold before any test is worth running: two rows beside each other, of about the same length. */
const ROWS = [
  ['check:types', 'check:imports'],
  ['build', 'build:firefox', 'check:size', 'check:firefox', 'check:lint', 'check:format', 'check:unused'],
];

run('npx', ['wxt', 'prepare']);
await Promise.all(ROWS.map(inTurn));

const env = { CHROMIUM_PATH: browsers.chromium, FIREFOX_PATH: browsers.firefox };
const results = [tests('unit', env), tests('e2e', env)];
const total = (/** @type {'numPassedTests' | 'numFailedTests' | 'numPendingTests'} */ field) =>
  results.reduce((sum, result) => sum + result[field], 0);
const broken = results.filter((result) => result.crashed).length;
const failed = total('numFailedTests') + broken;
console.log(`\n${total('numPassedTests')} passed, ${failed} failed, ${total('numPendingTests')} skipped`);
process.exit(failed > 0 ? 1 : 0);

/** @param {string[]} scripts */
async function inTurn(scripts) {
  for (const script of scripts) await step(script);
}

/**
 * Runs a script and shows what it said once it has ended; a failure ends the process.
 * @param {string} script
 */
async function step(script) {
  const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const status = await new Promise((ended) => child.on('close', ended));
  console.log(`\n── ${script}\n${said}`);
  if (status !== 0) process.exit(typeof status === 'number' ? status : 1);
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
