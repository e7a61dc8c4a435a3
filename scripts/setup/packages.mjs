// Installs the packages when they are missing or do not fit the lock file. Plain Node: it runs before any package is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.remit-lock';

/** Ends the process with a clear message when Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Remit needs Node 20.19 or newer; this is ${process.versions.node}. Get one from https://nodejs.org/.`,
  );
  process.exit(1);
}

/** Runs `npm ci` unless the installed packages are those of the lock file. */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-fund', '--no-audit']);
  writeFileSync(STAMP, lock);
}

/**
 * Runs a command with this process's streams; a failure ends the process with the command's exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
