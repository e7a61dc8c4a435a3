import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { afterAll, describe, expect, it, vi } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;
/** Everything that is in the product. */
const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** For which letters a search through a text takes more than linear time, when the text repeats them. */
function slowFor({ source, flags }: Expression): string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, character }) => `${type} on ${JSON.stringify(character.pick)}: /${source}/${flags}`,
  );
}

function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** Those that the code puts together itself, noted while all of it is loaded. */
async function constructed(): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = RegExp;
  vi.stubGlobal(
    'RegExp',
    class extends Original {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        const caller = new Error().stack?.split('\n')[2] ?? '';
        if (caller.includes('/lib/') && !caller.includes('node_modules')) found.push(this);
      }
    },
  );
  for (const file of files.filter((one) => /^lib\/(core|sites)\//.test(one))) await import(join(ROOT, file));
  return found;
}

afterAll(() => vi.unstubAllGlobals());

describe('regular expressions search in linear time', () => {
  const written = files.flatMap((file) => literalsIn(file).map((literal) => ({ file, literal })));

  it('where they are written down', () => {
    expect(written.length).toBeGreaterThan(300);
    expect(
      written.flatMap(({ file, literal }) => slowFor(literal).map((slow) => `${file}: ${slow}`)),
    ).toEqual([]);
  });

  it('where they are put together', async () => {
    const found = await constructed();
    expect(found.length).toBeGreaterThan(50);
    expect(found.flatMap(slowFor)).toEqual([]);
  });

  it('or are told apart: nested, side by side, and begun anew at every letter', () => {
    expect(slowFor(/^(?:a+)+$/)).toHaveLength(1);
    expect(slowFor(/^\s*:?\s*$/)).toHaveLength(1);
    expect(slowFor(/a+b/)).toHaveLength(1);
    expect(slowFor(/^\s*(?::\s*)?$/)).toEqual([]);
  });
});
