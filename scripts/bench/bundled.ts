import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** A module of this folder with all that it needs in one small file, as the extension ships: compiled file by file, calls across files cost more. */
export async function bundled(name: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'remit-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
      outDir: folder,
      minify: true,
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href);
}
