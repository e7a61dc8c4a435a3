import { expect, it } from 'vitest';
import { favourWords } from '../../../lib/core/match/favour-words';
import { heardIn, mannerOf } from '../../../lib/core/match/manner';
import type { MannerModel } from '../../../lib/core/match/manner-model';
import { mailAsk } from './mail-ask';

const model: MannerModel = {
  weights: new Map([
    ['my', Float32Array.of(-1, 0, 1)],
    ['my _', Float32Array.of(0, 0, 1.5)],
    ['would you', Float32Array.of(0, 0, 0.5)],
    ['would', Float32Array.of(0, 0, 0.1)],
    ['you', Float32Array.of(0, 0, 0)],
    ['?', Float32Array.of(0, 0, 2)],
    ['c:my _', Float32Array.of(0, 0, 3)],
    ['by', Float32Array.of(3, 0, 0)],
  ]),
  bias: Float32Array.of(0, 0, 0),
  usual: Float32Array.from([1 / 3, 1 / 3, 1 / 3], Math.log),
};

function wordsOf(sentence: string, fromOutside: boolean | null = null): string[] {
  const heard = heardIn(mailAsk(sentence, { fromOutside }), model);
  return favourWords({ manner: mannerOf(heard, model), heard }, sentence);
}

it('tells the words that speak for a favour, strongest first, no word twice and no mark', () => {
  expect(wordsOf('Would you walk my dog?')).toEqual(['my …', 'Would you']);
});

it('tells none where the ask as a whole is put like one’s own work', () => {
  expect(wordsOf('Walk my dog by noon.')).toEqual([]);
  expect(wordsOf('Would you walk the dog.')).toEqual([]);
});

it('tells what only an outsider’s words say as words', () => {
  expect(wordsOf('Walk my dog.', true)).toEqual(['my …']);
});
