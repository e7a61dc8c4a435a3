import { fingerprint } from '../../lib/sites/reading/fingerprint';

const WORDS =
  'alder birch cedar creek field garden harbor house juniper lane lot maple meadow model oak plan porch river roof stone'.split(
    ' ',
  );

/** The same stand-in for the same word, wherever it occurs. */
function wordFor(word: string): string {
  const at = parseInt(fingerprint(word.toLowerCase()).slice(0, 6), 36) % WORDS.length;
  const stand = WORDS[at] ?? 'word';
  const first = word.charAt(0);
  return first === first.toUpperCase() ? stand.charAt(0).toUpperCase() + stand.slice(1) : stand;
}

/** Text of which nothing is left but its form: word for word, digit for digit, addresses at a reserved domain. */
export function standInText(text: string): string {
  return text.replace(/[^\s<>()"',;:]+@[^\s<>()"',;:]+|\p{L}[\p{L}\p{M}'’]*|\d/gu, (found) => {
    if (found.includes('@')) return `${wordFor(found)}.${fingerprint(found).slice(0, 3)}@example.com`;
    return /\d/.test(found) ? String((Number(found) + 3) % 10) : wordFor(found);
  });
}

/** An identifier of the same form: long runs of digits and hexadecimal digits are exchanged, names of parts stay. */
export function standInId(value: string): string {
  return value.replace(
    /\d{6,}|[0-9a-f]{12,}|(?=(?:[A-Za-z+/_-]*\d){4})[A-Za-z0-9+/_-]{24,}={0,2}/g,
    (run) => {
      const digits = fingerprint(run).repeat(Math.ceil(run.length / 8));
      const fits = /^\d+$/.test(run) ? digits.replace(/\D/g, (c) => String(c.charCodeAt(0) % 10)) : digits;
      return (/^[0-9a-f]+$/.test(run) ? fits.replace(/[g-z]/g, 'a') : fits).slice(0, run.length);
    },
  );
}
