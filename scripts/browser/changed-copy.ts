import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies a built extension with fields of its manifest replaced (undefined takes one out); gives the copy's folder. */
export function changedCopy(build: string, fields: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-extension-'));
  cpSync(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, ...fields }));
  return folder;
}
