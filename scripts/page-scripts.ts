import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

interface PageScript {
  readonly name: string;
  readonly inputPath: string;
  readonly type: 'unlisted-script';
}

/**
 * A page gets the script of its own site only, since bytes in a page cost: the build makes an entrypoint `page-<id>` for
 * each file in `lib/sites/applications`, and one, `page-engines`, with all of
 * `lib/sites/engines` and, last, the reader of any page.
 */
export function pageScripts(root: string): PageScript[] {
  const applications = filesIn(root, 'lib/sites/applications');
  const engines = filesIn(root, 'lib/sites/engines');
  const folder = resolve(root, '.wxt/pages');
  mkdirSync(folder, { recursive: true });
  const script = (id: string, files: readonly string[]): PageScript => {
    const inputPath = join(folder, `${id}.ts`);
    writeFileSync(inputPath, source(files));
    return { name: `page-${id}`, inputPath, type: 'unlisted-script' };
  };
  const everywhere = [...engines, 'lib/sites/anywhere'];
  return [...applications.map((file) => script(basename(file), [file])), script('engines', everywhere)];
}

/** Paths from the project's root, without extension. */
function filesIn(root: string, folder: string): string[] {
  return readdirSync(resolve(root, folder)).map((file) => `${folder}/${basename(file, '.ts')}`);
}

/** Each file exports its site under its own name in camel case. */
function source(files: readonly string[]): string {
  const names = files.map((file) =>
    basename(file).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const imports = files.map((file, i) => `import { ${names[i] ?? ''} } from '../../${file}';`);
  return [
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';`,
    `import { runPage } from '../../entrypoints/page/run-page';`,
    ...imports,
    `export default defineUnlistedScript(() => void runPage([${names.join(', ')}]));`,
    '',
  ].join('\n');
}
