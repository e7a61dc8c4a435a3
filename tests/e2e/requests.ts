import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A request that left the browser's network stack. */
export interface LoggedRequest {
  readonly url: string;
  /** The origin whose document or worker made it; "not an origin" for the browser itself. */
  readonly initiator: string;
}

interface LoggedEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly LoggedEvent[];
}

/** A file for Chromium's own log of the network, below every page, frame and worker. */
export function networkLog(): { readonly file: string; readonly args: readonly string[] } {
  const file = join(mkdtempSync(join(tmpdir(), 'remit-network-')), 'log.json');
  return { file, args: [`--log-net-log=${file}`] };
}

/** What the log holds; it is whole when the browser has closed. */
export function loggedRequests(file: string): LoggedRequest[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === started && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}
