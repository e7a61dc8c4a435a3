import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The script that runs a real Roundcube with seeded mail; REMIT_ROUNDCUBE names another. */
const SCRIPT =
  process.env['REMIT_ROUNDCUBE'] ??
  new URL('../../../shared/apps/start-roundcube.sh', import.meta.url).pathname;

export interface Roundcube {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Folder in which sent mail would land. */
  readonly sent: string;
}

/** Why there is no Roundcube to test with; null when there is one. */
export function missingRoundcube(): string | null {
  if (!existsSync(SCRIPT)) return `${SCRIPT} is not there (REMIT_ROUNDCUBE can name another place)`;
  return process.getuid?.() === 0 ? null : 'starting it needs root';
}

/** Installations beside each other: each test that stops one has its own. In the later two, replies are written as HTML. */
const INSTALLATIONS = {
  plain: {},
  html: htmlAt('html', 8153),
  'html-firefox': htmlAt('html-firefox', 8163),
} as const;
export type Installation = keyof typeof INSTALLATIONS;

function htmlAt(name: string, port: number) {
  const ports = { PORT: String(port), IMAP_PORT: String(port + 1), SMTP_PORT: String(port + 2) };
  return { RC_HTMLEDITOR: '4', STATE: `/tmp/remit-roundcube-${name}`, ...ports };
}

/** One at a time on this machine, since the script may install packages; what it starts does not hold the others up. */
function run(command: 'start' | 'stop', installation: Installation) {
  const env = { ...process.env, ...INSTALLATIONS[installation] };
  const lock = ['--close', '/tmp/remit-roundcube.lock'];
  return spawnSync('flock', [...lock, 'bash', SCRIPT, command], { encoding: 'utf8', env });
}

/** Starts it (installing its packages when they are missing). Throws with the script's words when it does not start. */
export function startRoundcube(installation: Installation): Roundcube {
  const { stdout, stderr, status } = run('start', installation);
  const value = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(stdout)?.[1];
  const [url, user, password, sent] = ['url', 'user', 'password', 'sent'].map(value);
  if (status !== 0 || !url || !user || !password || !sent)
    throw new Error(`Roundcube did not start: ${stderr}`);
  return { url, user, password, sent };
}

/** Ends an installation; the plain one stays for the next run. */
export function stopRoundcube(installation: Exclude<Installation, 'plain'>): void {
  run('stop', installation);
}
