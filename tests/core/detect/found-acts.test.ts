import { describe, expect, it } from 'vitest';
import { firstWords, neededWords } from '../../../lib/core/detect/pattern-words';
import { speechActs } from '../../../lib/core/detect/found-acts';
import { SPEECH_ACTS } from '../../../lib/core/detect/speech-acts';
import { tokens } from '../../../lib/core/detect/tokens';
import { OWN_FILES, ownSentencesOf } from '../../../scripts/train/detect/rows';

const named = (text: string): string[] => speechActs(tokens(text)).map(({ name }) => name);

describe('firstWords', () => {
  it('reads them off patterns that begin at literal words', () => {
    expect(firstWords(/(?:^| )(?:let (?:me|us)|keep|e-mail) (?:know|posted)(?= |$)/)).toEqual([
      'let',
      'keep',
      'e-mail',
    ]);
  });

  it('says nothing of patterns that may begin with any word, or elsewhere', () => {
    for (const pattern of [
      /(?:^| )\w+ needs/,
      /(?:^| )(?:re|un)do/,
      /(?:^| )(?:please )?send/,
      /(?:^| )you(?:'ll| will)/,
      /click/,
      /(?:^| )look forward|see you/,
    ])
      expect(firstWords(pattern)).toBeNull();
  });
});

describe('neededWords', () => {
  it('reads them off patterns that begin with other words, or where a clause may', () => {
    expect(neededWords(/(?:^| )(?:we|\w{3,14}) (?:also |still )?(?:needs?|would like) (?!to)/)).toEqual([
      'needs',
      'need',
      'would',
    ]);
    expect(neededWords(/(?:^|[,;("-] |(?:^| )(?:and|but) )(?:(?:is|are) (?:it|he)(?= |$))/)).toEqual([
      'is',
      'are',
    ]);
    expect(neededWords(/^(?:\w+ , )?(?:(?:you'd )?(?:better|best) \w+)/)).toEqual(['better', 'best']);
  });

  it('says nothing of patterns that may do with any words', () => {
    for (const pattern of [
      /^(?:\w+ ){0,6}\w+ \?$/,
      /(?:^| )\w{3,}ed(?= |$)/,
      /(?:^| )(?:see|read) you|can't wait/,
      /!/,
    ])
      expect(neededWords(pattern)).toBeNull();
  });
});

/** Acts that are found by the place of a word rather than by a pattern. */
const BY_PLACE = new Set(['imperative', 'opening verb', 'person', 'calls person']);

describe('speechActs', () => {
  it('finds what trying every pattern would find', () => {
    for (const { text } of ownSentencesOf(OWN_FILES)) {
      const words = tokens(text);
      const folded = words.map(({ norm }) => norm).join(' ');
      const all = SPEECH_ACTS.filter(({ pattern }) => pattern.test(folded)).map(({ name }) => name);
      expect(named(text).filter((name) => !BY_PLACE.has(name))).toEqual(all);
    }
  });

  it('knows a person called from a person told of', () => {
    expect(named('Janet, two of the invoices are missing.')).toContain('calls person');
    expect(named('The copies went to Janet.')).toContain('person');
    expect(named('The copies went to Janet.')).not.toContain('calls person');
    expect(named('The janet is a boat.')).not.toContain('person');
  });

  it('tells an imperative from a noun in its place', () => {
    expect(named('Dana, call the plumber about the leak.')).toEqual(
      expect.arrayContaining(['imperative', 'opening verb']),
    );
    expect(named('When you are there, ask him for the key.')).toContain('imperative');
    expect(named('Call is at nine.')).not.toContain('opening verb');
  });

  it('tells a wish to meet from a wish to give', () => {
    expect(named("I'd like to sit down with you.")).toContain('I wish to meet');
    expect(named("I'd like to thank everybody.")).toContain('I wish to give');
  });
});
