import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../../lib/core/detect/languages/classify-in';
import { languageOf } from '../../../../lib/core/detect/languages/language-of';
import { OWN_DATA, ownSentencesOf } from '../../../../scripts/train/detect/rows';
import { quality } from '../../../../scripts/train/detect/score';

const mailsIn = (file: string): string[] =>
  readFileSync(`${OWN_DATA}${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

describe.each(['de', 'es'] as const)('sentences kept apart, %s', (language) => {
  const rows = ownSentencesOf([`${language}/held-out.txt`]);

  it('are three hundred, none of them trained on', () => {
    const trained = new Set(mailsIn(`${language}/sentences.txt`));
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(rows.filter(({ text }) => trained.has(text))).toEqual([]);
  });

  it('are told apart with an F1 of .85 at least', () => {
    const judged = rows.map(({ text, label }) => ({
      score: judgeSentence(language, text).probability,
      label,
    }));
    const shown = rows.map(({ text, label }) => ({
      score: judgeSentence(language, text).isAsk ? 1 : 0,
      label,
    }));
    expect(quality(shown, 0.5).f1).toBeGreaterThan(0.85);
    expect(judged.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
  });

  it('are hardly ever taken for another language', () => {
    const wrong = rows.filter(
      ({ text }) => ![language, null].includes(languageOf(text) as typeof language | null),
    );
    expect(wrong.length).toBeLessThan(4);
  });
});

describe('languageOf', () => {
  it('takes no mail in another language for one that is read', () => {
    const told = mailsIn('other/mails.txt').map(languageOf);
    expect(told.filter((one) => one !== 'other' && one !== null)).toEqual([]);
    expect(told.filter((one) => one === null).length).toBeLessThan(5);
  });

  it('says nothing of what is too short', () => {
    for (const text of ['', 'OK', 'Budget?', '12:30', 'Ralf Weber']) expect(languageOf(text)).toBeNull();
  });
});
