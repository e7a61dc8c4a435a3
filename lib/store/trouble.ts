import * as z from 'zod/mini';

/**
 * What hinders the database. `full`: no room for what is new. `newer`: written by a later version. `blocked`: another window still holds
 * an earlier one. `broken`: it cannot be opened or read.
 */
export const Trouble = z.enum(['full', 'newer', 'blocked', 'broken']);
export type Trouble = z.infer<typeof Trouble>;

const NAMES: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  BlockedError: 'blocked',
  UnknownError: 'broken',
  InvalidStateError: 'broken',
  NotFoundError: 'broken',
  NotReadableError: 'broken',
  DataError: 'broken',
  OpenFailedError: 'broken',
  DatabaseClosedError: 'broken',
  MissingAPIError: 'broken',
  UpgradeError: 'broken',
};

/** What an error says of the database; null when it is about something else. Dexie's errors hold the browser's own. */
export function troubleOf(error: unknown): Trouble | null {
  let found: Trouble | null = null;
  for (let one: unknown = error; one instanceof Error || one instanceof DOMException; one = innerOf(one))
    found = NAMES[one.name] ?? found;
  return found;
}

function innerOf(error: object): unknown {
  return 'inner' in error && error.inner !== error ? error.inner : null;
}
