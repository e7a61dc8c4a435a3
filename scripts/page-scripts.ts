import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { sites } from '../lib/sites/sites';

interface PageScript {
  readonly name: string;
  readonly inputPath: string;
  readonly type: 'unlisted-script';
}

/**
 * A page gets the script of its own site only, since bytes in a page cost: the build makes an entrypoint `page-<id>` for
 * each file in `lib/sites/applications` and `lib/sites/engines` and for the reader of any page, and `page-engines`, which
 * finds out what runs at an address of the person's own. Sites at the same host (mail and calendar) share the script of the
 * first of them in `sites.ts`.
 */
export function pageScripts(root: string): PageScript[] {
  const engines = filesIn(root, 'lib/sites/engines');
  const applications = filesIn(root, 'lib/sites/applications');
  const others = [...engines, 'lib/sites/anywhere'];
  const folder = resolve(root, '.wxt/pages');
  mkdirSync(folder, { recursive: true });
  const script = (id: string, source: string): PageScript => {
    const inputPath = join(folder, `${id}.ts`);
    writeFileSync(inputPath, source);
    return { name: `page-${id}`, inputPath, type: 'unlisted-script' };
  };
  return [
    ...byHost(applications).map((files) =>
      script(basename(files[0] ?? ''), source(files, 'runPage', 'run-page')),
    ),
    ...others.map((file) => script(basename(file), source([file], 'runPage', 'run-page'))),
    script('engines', source(engines, 'recognisePage', 'recognise-page')),
  ];
}

/** Files of sites that share an origin together, in the order of `sites.ts`. */
function byHost(files: readonly string[]): string[][] {
  const groups = sites.map(({ origins }) =>
    sites.filter((other) => other.origins.some((origin) => origins.includes(origin))).map(({ id }) => id),
  );
  const fileOf = (id: string) => files.filter((file) => basename(file) === id);
  return groups
    .filter(([first], at) => first === sites[at]?.id)
    .map((ids) => ids.flatMap(fileOf))
    .filter((group) => group.length > 0);
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
