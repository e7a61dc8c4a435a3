import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_LENGTHS, draftAnswer, type SpokenAnswer } from '../../lib/core/answer/draft-answer';
import { ask, judged, leads, website } from '../fixtures/ask';

const ANSWERS: readonly SpokenAnswer[] = ['yes', 'yes-if', 'redirect', 'later', 'no'];
const facts = { ask: ask(), line: website, core: leads, due: 'Fri 13 Nov' };

describe('draftAnswer', () => {
  it('redirects to the owner, with the contact', () => {
    expect(draftAnswer('redirect', facts, 'medium')).toBe(
      'Hi Rob,\n\nThanks for thinking of me. Dana Reyes (Marketing) looks after this. “Website changes” is not part of my role. ' +
        'You reach them at dana@brightfield.example. I am glad to pass on what you sent me.\n',
    );
  });

  it('says no in one sentence when it is to be short', () => {
    expect(draftAnswer('no', facts, 'short')).toBe('Hi Rob,\n\nI can’t take this on.\n');
  });

  it('gives the time as the reason for work that is one’s own', () => {
    const own = { ...facts, ask: ask({ judgement: judged('core', 'leads') }), line: leads };
    expect(draftAnswer('no', own, 'medium')).toContain(
      'My time this week is committed to “Answer new leads”.',
    );
  });

  it('is whole and clean for any filling', () => {
    const name = fc.constantFrom('Rob Ellis', 'Zoë', '', 'info@x.example', '  ', 'O’Neil Pat', '1 2');
    const line = fc.constantFrom(
      null,
      leads,
      website,
      { ...website, owner: null },
      { ...website, owner: { name: 'Dana', contact: '' } },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERS),
        fc.constantFrom(...DRAFT_LENGTHS),
        name,
        line,
        fc.constantFrom(null, leads),
        fc.constantFrom(null, 'Fri 13 Nov'),
        fc.constantFrom('core', 'outside', 'supporting'),
        (answer, length, author, belongs, core, due, verdict) => {
          const text = draftAnswer(
            answer,
            {
              ask: ask({ author: { name: author, address: '' }, judgement: judged(verdict as 'core', 'x') }),
              line: belongs,
              core,
              due,
            },
            length,
          );
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\s\.|\.\.| ,|“”/);
          expect(text).toMatch(/^(Hi [\p{L}’'-]+|Hello),\n\n\S.*[.?]\n$/su);
        },
      ),
      { numRuns: 600 },
    );
  });
});
