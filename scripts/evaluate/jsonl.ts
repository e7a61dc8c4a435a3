import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** Rows of a JSON-lines file, checked. Throws with file and line on a row that does not fit. */
export function readJsonl<T extends z.ZodMiniType>(file: string, row: T): z.output<T>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = z.safeParse(row, JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}:${String(at + 1)}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
}

export function writeJsonl(file: string, rows: readonly unknown[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** Files named on a command line, and the file after `--out`, if any. */
export function filesOf(args: readonly string[]): { files: string[]; out: string | null } {
  const at = args.indexOf('--out');
  const out = at < 0 ? null : (args[at + 1] ?? null);
  return { files: args.filter((arg, i) => !arg.startsWith('--') && (at < 0 || i !== at + 1)), out };
}
