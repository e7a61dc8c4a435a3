import type { Template } from './template';

/** Templates whose titles have every word that was typed (or begin so), in their own order; all when nothing was typed. */
export function findTemplates(typed: string, templates: readonly Template[]): Template[] {
  const sought = wordsOf(typed);
  return templates.filter(({ aor, alsoKnownAs }) => {
    const words = wordsOf([aor.role, ...alsoKnownAs].join(' '));
    return sought.every((part) => words.some((word) => word.startsWith(part)));
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}&]+/gu) ?? [];
}
