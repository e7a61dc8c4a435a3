import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all tests one folder for profiles, copies and files, and takes it away in the end: a run makes hundreds of megabytes. */
export default function temporaryFiles(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'remit-e2e-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
