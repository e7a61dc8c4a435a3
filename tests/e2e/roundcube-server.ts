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

/** Another installation beside the first, in which replies are written as HTML. */
const HTML_REPLIES = {
  RC_HTMLEDITOR: '4',
  STATE: '/tmp/remit-roundcube-html',
  PORT: '8153',
  IMAP_PORT: '8154',
  SMTP_PORT: '8155',
};

function run(command: 'start' | 'stop', withHtml: boolean) {
  const env = { ...process.env, ...(withHtml ? HTML_REPLIES : {}) };
  return spawnSync('bash', [SCRIPT, command], { encoding: 'utf8', env });
}

/** Starts it (installing its packages when they are missing). Throws with the script's words when it does not start. */
export function startRoundcube(withHtml = false): Roundcube {
  const { stdout, stderr, status } = run('start', withHtml);
  const value = (name: string) => new RegExp(`^${name}=(.+)$`, 'm').exec(stdout)?.[1];
  const [url, user, password, sent] = ['url', 'user', 'password', 'sent'].map(value);
  if (status !== 0 || !url || !user || !password || !sent)
    throw new Error(`Roundcube did not start: ${stderr}`);
  return { url, user, password, sent };
}

/** Ends the installation with HTML replies; the other one stays for the next run. */
export function stopHtmlRoundcube(): void {
  run('stop', true);
}
