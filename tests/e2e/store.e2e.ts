import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const texts = readFileSync(new URL('scripts/store/texts/en.md', ROOT), 'utf8');

interface Manifest {
  readonly icons: Record<string, string>;
  readonly permissions: string[];
  readonly optional_permissions: string[];
  readonly optional_host_permissions: string[];
}
const manifestOf = (build: string) =>
  JSON.parse(readFileSync(new URL(`.output/${build}/manifest.json`, ROOT), 'utf8')) as Manifest;

describe.each(BUILDS)('what stores see of %s', (build) => {
  it('has an icon of each size, as large as it says', () => {
    const { icons } = manifestOf(build);
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const [size, file] of Object.entries(icons)) {
      const png = readFileSync(new URL(`.output/${build}/${file}`, ROOT));
      // Width and height stand in the first block of a PNG.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  it('explains every permission', () => {
    const manifest = manifestOf(build);
    const all = [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.optional_host_permissions,
    ];
    for (const permission of all) expect(texts).toContain(`| \`${permission}\``);
  });
});

describe('the sources for reviewers', () => {
  let names: string[];
  beforeAll(async () => {
    // Built elsewhere: other tests load the build while this one runs.
    const output = mkdtempSync(join(tmpdir(), 'remit-store-'));
    const env = { ...process.env, REMIT_OUTPUT: output };
    execFileSync('npx', ['wxt', 'zip', '-b', 'firefox', '--mv3'], { cwd: ROOT, stdio: 'ignore', env });
    const file = readdirSync(output).find((name) => name.endsWith('-sources.zip'));
    const { files } = await JSZip.loadAsync(readFileSync(join(output, file ?? '')));
    names = Object.values(files).flatMap(({ name, dir }) => (dir ? [] : [name]));
  });

  it('hold what is needed to build', () => {
    for (const needed of [
      'package-lock.json',
      'wxt.config.ts',
      'scripts/page-scripts.ts',
      'public/icon.svg',
      'README.md',
    ])
      expect(names).toContain(needed);
  });

  it('hold no stray file', () => {
    const top = [...new Set(names.map((name) => name.split('/')[0]))].sort();
    expect(top).toEqual(
      [
        ...['components', 'entrypoints', 'lib', 'public', 'scripts'],
        ...['CHANGELOG.md', 'CONTRIBUTING.md', 'NOTICE.md', 'PRIVACY.md', 'README.md', 'SECURITY.md'],
        ...['eslint.config.js', 'knip.json', 'package-lock.json', 'package.json', 'tsconfig.json'],
        ...['vitest.config.ts', 'wxt.config.ts'],
      ].sort(),
    );
    const kinds = new Set(names.map((name) => name.replace(/^.*\./, '')));
    expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'md', 'mjs', 'svg', 'ts', 'tsx', 'yml']);
  });
});
