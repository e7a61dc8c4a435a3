const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  g: 'ğ',
  l: 'ł',
  t: 'ţ',
  r: 'ř',
  d: 'ď',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Z: 'Ž',
  G: 'Ğ',
  L: 'Ł',
  T: 'Ţ',
  R: 'Ř',
  D: 'Ď',
};
/** How much longer a text may be in another language than in English. */
const LONGER = 0.35;

/** A text as in a language that is not there: with accents, and 35 % longer; slots and the mark between plural forms stay. */
export function pseudo(text: string): string {
  return text.split(' | ').map(form).join(' | ');
}

function form(text: string): string {
  const accented = text.replace(/\$\d|./gu, (part) => ACCENTED[part] ?? part);
  const letters = text.replace(/\$\d/g, '').length;
  return accented + ' ẽẽẽẽ'.repeat(Math.ceil((letters * LONGER) / 5));
}
