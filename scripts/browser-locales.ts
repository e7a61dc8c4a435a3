import type { ResolvedPublicFile } from 'wxt';

/** Languages that browsers and their stores know by their countries only: one file of texts serves each. */
const BY_COUNTRY: Readonly<Record<string, readonly string[]>> = { pt: ['pt_BR', 'pt_PT'] };

/** Puts the texts of such languages into a folder for each country, in place of the language's own. */
export function nameLocalesAsBrowsersDo(files: ResolvedPublicFile[]): void {
  const named = files.flatMap((file) => {
    const language = /^_locales[\\/](\w+)[\\/]/.exec(file.relativeDest)?.[1];
    const names = BY_COUNTRY[language ?? ''];
    if (!language || !names) return [file];
    return names.map((name) => ({ ...file, relativeDest: file.relativeDest.replace(language, name) }));
  });
  files.splice(0, files.length, ...named);
}
