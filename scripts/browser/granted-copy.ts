import { changedCopy } from './changed-copy';

/**
 * Copies a built extension and moves the given match patterns into its required host permissions, since the browser's
 * permission prompt cannot be answered by a program. Everything else is the build as it ships.
 */
export const grantedCopy = (build: string, origins: readonly string[]): string =>
  changedCopy(build, { host_permissions: origins });
