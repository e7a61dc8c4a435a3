import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a built extension and moves the given match patterns into its required host permissions, since the browser's
 * permission prompt cannot be answered by a program. Everything else is the build as it ships.
 */
export function grantedCopy(build: string, origins: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-extension-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: origins }));
  return folder;
}
