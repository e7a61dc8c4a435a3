import { judgeSentence } from '../../lib/core/detect/languages/classify-in';
import type { FurtherLanguage } from '../../lib/core/detect/languages/language';
import { languageOf } from '../../lib/core/detect/languages/language-of';
import { ownSentencesOf, type LabelledSentence } from '../train/detect/rows';
import { matching } from './language-match';
import { quality } from '../train/detect/score';
import { resampled, shuffled } from '../train/detect/shuffled';

const FURTHER: readonly FurtherLanguage[] = ['de', 'es'];
const DRAWS = 2000;

const rounded = (value: number): number => Number(value.toFixed(3));

interface Judged extends LabelledSentence {
  readonly score: 0 | 1;
  readonly found: string;
}

/** 95 % interval of the F1 by drawing the rows again, with replacement; the draws are always the same. */
function interval(rows: readonly Judged[]): [number, number] {
  const f1s = Array.from({ length: DRAWS }, (_, draw) => quality(resampled(rows, draw), 0.5).f1).sort(
    (a, b) => a - b,
  );
  return [rounded(f1s[Math.floor(DRAWS * 0.025)] ?? 0), rounded(f1s[Math.floor(DRAWS * 0.975)] ?? 0)];
}

function detection(language: FurtherLanguage): Record<string, unknown> {
  const rows = ownSentencesOf([`${language}/held-out.txt`]).map((row): Judged => {
    const { isAsk, kind } = judgeSentence(language, row.text);
    return { ...row, score: isAsk ? 1 : 0, found: kind === 'meeting' ? 'schedule' : kind };
  });
  const { precision, recall, f1, accuracy } = quality(rows, 0.5);
  const asks = rows.filter(({ label }) => label === 1);
  const groups = [...new Set(rows.map(({ type = '', group }) => (group ? group : type)))];
  const shown = groups.map((name) => {
    const of = rows.filter(({ type, group }) => (group ? group : type) === name);
    return [name, rounded(of.filter(({ score }) => score === 1).length / of.length)] as const;
  });
  return {
    n: rows.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
    f1Interval: interval(rows),
    accuracy: rounded(accuracy),
    kind: rounded(asks.filter(({ type, found }) => type === found).length / asks.length),
    shown: Object.fromEntries(shown),
  };
}

/** How the language of single sentences and of mails of three sentences is told. */
function recognition(language: FurtherLanguage): Record<string, unknown> {
  const texts = shuffled(
    ownSentencesOf([`${language}/held-out.txt`]).map(({ text }) => text),
    1,
  );
  const mails = texts.flatMap((_, i) => (i % 3 === 0 ? [texts.slice(i, i + 3).join(' ')] : []));
  const told = (all: readonly string[]) => {
    const said = all.map(languageOf);
    return {
      right: rounded(said.filter((one) => one === language).length / all.length),
      unknown: rounded(said.filter((one) => one === null).length / all.length),
    };
  };
  return { sentences: told(texts), mails: told(mails) };
}

/** `npm run --silent evaluate -- languages`: German and Spanish on the project's own sentences that are kept apart. */
export function languages(): void {
  for (const language of FURTHER)
    console.log(
      JSON.stringify(
        {
          language,
          detection: detection(language),
          recognition: recognition(language),
          matching: matching(language),
        },
        null,
        2,
      ),
    );
}
