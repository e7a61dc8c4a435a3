const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower case without accents, umlauts as two letters: "Größe" → "groesse", "envíame" → "enviame". */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The same, but umlauts lose their dots: for languages in which they are accents. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
}
