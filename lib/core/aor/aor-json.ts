import type { Aor } from '../../model/aor';
import { AorFile } from '../../model/aor-file';

/** Why a file cannot be taken for an AoR: no JSON, or JSON of something else. */
export type AorFileProblem = 'not-json' | 'not-an-aor';

/** The AoR as the text of a file; `readAorJson` gives the same AoR back. */
export function aorJson(aor: Aor): string {
  return `${JSON.stringify({ remit: 'aor', version: 1, aor } satisfies AorFile, null, 2)}\n`;
}

/** The AoR in the text of a file, or why there is none. */
export function readAorJson(text: string): Aor | AorFileProblem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const parsed = AorFile.safeParse(value);
  return parsed.success ? parsed.data.aor : 'not-an-aor';
}
