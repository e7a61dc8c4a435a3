const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  couple: 2,
  few: 3,
  several: 4,
};

/** Source of a pattern: what stands before the time that somebody has ("you have three weeks to answer"). */
export const HAVING = "\\b(?:you|we)(?:['’]ve| have)(?: (?:only|just))?(?: got)? ";

/** Source of a pattern: how many, in figures or words. */
export const AMOUNT =
  '(?:(?:\\d )?\\d/\\d|\\d?[½¼¾]|\\d{1,3}(?:[.,]\\d{1,2})?|(?:a )?(?:couple(?: of)?|few)|several|an?(?: full| whole| solid| good)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty(?:-five)?|fifty|sixty|ninety)';

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** "2.5", "1 1/2", "1½". */
export function figure(text: string): number {
  const [, whole = '0', over, under] = /^(?:(\d+) )?(\d)\/(\d)$/.exec(text) ?? [];
  if (over !== undefined) return Number(whole) + Number(over) / Math.max(1, Number(under));
  const part = FRACTIONS[text.slice(-1)];
  return part === undefined ? Number(text) : Number(text.slice(0, -1)) + part;
}

/** How many that is: of "2,5", "a couple of", "half an". */
export function amountNamed(text: string): number {
  const words = text
    .toLowerCase()
    .replace(',', '.')
    .replace(/^a good /, '')
    .trim();
  if (words.startsWith('half')) return 0.5;
  if (/^[\d½¼¾]/.test(words)) return figure(words);
  return WORDS[words.replace(/^an? (?=couple|few)/, '').replace(/ (?:of|full|whole|solid|good)$/, '')] ?? 1;
}
