import { describe, expect, it } from 'vitest';
import { heardIn, mannerOf } from '../../../lib/core/match/manner';
import type { MannerModel } from '../../../lib/core/match/manner-model';
import { mannerParts } from '../../../lib/core/match/manner-parts';
import type { AskToJudge } from '../../../lib/core/match/judge';
import { mailAsk } from './mail-ask';

const model: MannerModel = {
  weights: new Map([
    ['my', Float32Array.of(-1, 0, 2)],
    ['my _', Float32Array.of(0, 0, 1)],
    ['by', Float32Array.of(1, 0, 0)],
  ]),
  bias: Float32Array.of(0, 0, 0),
  usual: Float32Array.from([1 / 3, 1 / 3, 1 / 3], Math.log),
};

const manner = (ask: AskToJudge) => mannerOf(heardIn(ask, model), model);

describe('mannerOf', () => {
  it('adds what the common words say, one by one and two in a row', () => {
    const { core, supporting, outside } = manner(mailAsk('Walk my dog.'));
    expect(outside - supporting).toBeCloseTo(3);
    expect(core - supporting).toBeCloseTo(-1);
  });

  it('tells nothing beyond what is usual where no word does', () => {
    for (const value of Object.values(manner(mailAsk('Walk the dog.')))) expect(value).toBeCloseTo(0);
  });

  it('looks at what stands around the ask, but not at what is far off', () => {
    const near = mailAsk('Walk it.', { context: 'My dog is alone. Walk it.' });
    expect(manner(near).outside).toBeGreaterThan(0.5);
    const far = mailAsk('Walk it.', { context: `My dog is alone. ${'Blah blah. '.repeat(40)}Walk it.` });
    expect(manner(far).outside).toBeCloseTo(0);
  });

  it('looks at the ask alone where it was put together from several sentences', () => {
    const together = mailAsk('Walk it. Feed it.', { context: 'Walk it. It is my dog. Feed it.' });
    expect(manner(together).outside).toBeCloseTo(0);
  });

  it.each<Partial<AskToJudge>>([{ isTranslated: true }, { postType: 'task' }, { postType: 'event' }])(
    'says nothing of titles, nor of words that were put into English one by one: %o',
    (more) => {
      expect(manner(mailAsk('my my my', more))).toEqual({ core: 0, supporting: 0, outside: 0 });
    },
  );
});

describe('mannerParts', () => {
  it('takes all words that are not common for the same', () => {
    const parts = mannerParts('Don’t walk THE dog!', false, (word) => ["don't", 'the', '!'].includes(word));
    expect([...parts].sort()).toEqual(
      ["don't", '_', 'the', '!', "^ don't", "don't _", '_ the', 'the _', '_ !', '! $'].sort(),
    );
  });

  it('counts what an outsider says as such, too', () => {
    expect([...mannerParts('Walk.', true, () => false)]).toEqual([
      ...mannerParts('Walk.', false, () => false),
      ...[...mannerParts('Walk.', false, () => false)].map((part) => `c:${part}`),
    ]);
  });

  it('is in linear time on long words and many marks', () => {
    expect(mannerParts('a'.repeat(1e6), false, () => false).size).toBe(3);
    expect(mannerParts('?'.repeat(1e6), false, () => true).size).toBe(4);
  });
});
