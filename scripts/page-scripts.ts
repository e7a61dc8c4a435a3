import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

interface PageScript {
  readonly name: string;
  readonly inputPath: string;
  readonly type: 'unlisted-script';
}

/**
 * A page gets the script of its own site only, since bytes in a page cost: the build makes an entrypoint `page-<id>` for
 * each file in `lib/sites/applications` and `lib/sites/engines` and for the reader of any page, and `page-engines`, which
 * finds out what runs at an address of the person's own.
 */
export function pageScripts(root: string): PageScript[] {
  const engines = filesIn(root, 'lib/sites/engines');
  const sites = [...filesIn(root, 'lib/sites/applications'), ...engines, 'lib/sites/anywhere'];
  const folder = resolve(root, '.wxt/pages');
  mkdirSync(folder, { recursive: true });
  const script = (id: string, source: string): PageScript => {
    const inputPath = join(folder, `${id}.ts`);
    writeFileSync(inputPath, source);
    return { name: `page-${id}`, inputPath, type: 'unlisted-script' };
  };
  return [
    ...sites.map((file) => script(basename(file), source([file], 'runPage', 'run-page'))),
    script('engines', source(engines, 'recognisePage', 'recognise-page')),
  ];
}

/** Paths from the project's root, without extension. */
function filesIn(root: string, folder: string): string[] {
  return readdirSync(resolve(root, folder)).map((file) => `${folder}/${basename(file, '.ts')}`);
}

/** Each file exports its site under its own name in camel case. */
function source(files: readonly string[], run: string, from: string): string {
  const names = files.map((file) =>
    basename(file).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  return [
    `import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';`,
    `import { ${run} } from '../../entrypoints/page/${from}';`,
    ...files.map((file, i) => `import { ${names[i] ?? ''} } from '../../${file}';`),
    `export default defineUnlistedScript(() => void ${run}([${names.join(', ')}]));`,
    '',
  ].join('\n');
}
