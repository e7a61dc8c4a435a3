import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A text as browsers keep it in `_locales/<language>/messages.json`. */
type Messages = Record<string, { readonly message: string }>;

/** Copies a built extension and changes every text of every language in it; the slots (`$1`) are left to `change`. */
export function withTexts(build: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-texts-'));
  cpSync(build, folder, { recursive: true });
  for (const language of readdirSync(join(folder, '_locales'))) {
    const file = join(folder, '_locales', language, 'messages.json');
    const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
    const changed = Object.entries(messages).map(([name, { message }]) => [
      name,
      {
        message:
          name === 'extension_language' || name.startsWith('extension_description')
            ? message
            : change(message),
      },
    ]);
    writeFileSync(file, JSON.stringify(Object.fromEntries(changed)));
  }
  return folder;
}
