import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DRAFT_LENGTHS,
  draftAnswer,
  type DraftFacts,
  type SpokenAnswer,
} from '../../../lib/core/answer/draft-answer';
import { TEXTS } from '../../../lib/core/answer/texts';
import { ask, judged, leads, website } from '../../fixtures/ask';

const ANSWERS: readonly SpokenAnswer[] = ['yes', 'yes-if', 'redirect', 'later', 'no'];
const facts: DraftFacts = {
  ask: ask(),
  relation: 'colleague',
  line: website,
  work: leads,
  due: 'Fri 13 Nov',
  later: null,
  day: 'Tue 24 Nov',
  reason: null,
  own: {},
};

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

  it('says what a yes would move, and asks', () => {
    expect(draftAnswer('yes-if', facts, 'short')).toBe(
      'Hi Rob,\n\nI can do this; “Answer new leads” would move to Tue 24 Nov. Shall I?\n',
    );
  });

  it('speaks to a manager, and to a customer, in another tone', () => {
    expect(draftAnswer('no', { ...facts, relation: 'manager' }, 'medium')).toContain(
      'I would rather not take this on.',
    );
    const toCustomer = draftAnswer('no', { ...facts, relation: 'customer' }, 'medium');
    expect(toCustomer).toContain('It is outside what I look after.');
    expect(toCustomer).not.toContain('Website changes');
  });

  it('gives as the reason that it is not needed, when the person said so', () => {
    expect(draftAnswer('no', { ...facts, reason: 'not-needed' }, 'medium')).toContain(
      'it need not be done right now',
    );
  });

  it('uses the person’s own wording, unless a slot of it cannot be filled', () => {
    const own = { no: 'Not me, {asker}.', thanks: 'Thanks, due {due}.' };
    expect(draftAnswer('no', { ...facts, own, due: null }, 'medium')).toMatch(
      /^Hi Rob,\n\nThanks for thinking of me\. Not me, Rob\./,
    );
  });

  it('is whole and clean for any filling', () => {
    const facts = fc.record<DraftFacts>({
      ask: fc
        .tuple(
          fc.constantFrom('Rob Ellis', 'Zoë', '', 'info@x.example', '  ', 'O’Neil Pat', '1 2'),
          fc.constantFrom('core', 'outside', 'supporting'),
          fc.constantFrom('task', 'question', 'meeting'),
        )
        .map(([name, verdict, kind]) =>
          ask({
            author: { name, address: '' },
            kind: kind as 'task',
            judgement: judged(verdict as 'core', 'x'),
          }),
        ),
      relation: fc.constantFrom('manager', 'colleague', 'customer', 'outside'),
      line: fc.constantFrom(
        null,
        leads,
        website,
        { ...website, owner: null },
        { ...website, owner: { name: 'Dana', contact: '' } },
      ),
      work: fc.constantFrom(null, leads),
      due: fc.constantFrom(null, 'Fri 13 Nov'),
      later: fc.constantFrom(null, 'Mon 16 Nov'),
      day: fc.constant('Tue 24 Nov'),
      reason: fc.constantFrom(null, 'not-needed', 'not-my-role'),
      own: fc.constantFrom({}, { no: 'Not {owner}’s friend {asker}.' }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERS),
        fc.constantFrom(...DRAFT_LENGTHS),
        facts,
        (answer, length, filling) => {
          const text = draftAnswer(answer, filling, length);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\s\.|\.\.| ,|“”|[{}]/);
          expect(text).toMatch(/^(Hi|Hello)( [\p{L}’'-]+)?,\n\n\S.*[.?]\n$/su);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('knows every slot that a text has', () => {
    const slots = new Set(Object.values(TEXTS).flatMap((text) => text.match(/\{\w+\}/g) ?? []));
    expect([...slots].sort()).toEqual(
      ['asker', 'contact', 'day', 'due', 'later', 'line', 'owner', 'work'].map((slot) => `{${slot}}`),
    );
  });
});
