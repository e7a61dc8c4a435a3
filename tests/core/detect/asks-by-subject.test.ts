import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/core/detect/detect';
import { mail, MAYA } from './post';

const asks = (subject: string, text = 'Thanks,\nRob', parts = {}): string[] =>
  detect(mail(text, { subject, ...parts }), MAYA).asks.map(({ sentence }) => sentence);

describe('the subject of a mail', () => {
  it.each([
    'Can you send me the Birch floor plan?',
    'Please update lot 9 to sold',
    'Need the sign-in sheets by Friday',
    'Call Mrs. Novak back',
    'Is lot 22 still available?',
    'Approval needed: flyer for phase 2',
    'Kannst du mir bitte den Plan schicken?',
  ])('is an ask: “%s”', (subject) => {
    expect(asks(subject)).toEqual([subject]);
  });

  it.each([
    'Flyer for Saturday',
    'Call with the county',
    'Review of the spring campaign',
    'Order 33812',
    'Friendly reminder: office closed on Friday',
    'Following up on our call',
    'Re: Can you send me the plan?',
    'AW: Können Sie uns den Plan schicken?',
  ])('is none: “%s”', (subject) => {
    expect(asks(subject)).toEqual([]);
  });

  const subject = 'Can you send me the plan?';

  it('does not count beside an ask of the text, or above a mail that says more', () => {
    const text = 'Hi Maya,\ncould you send me the Birch plan by Friday?\nRob';
    expect(asks(subject, text)).toEqual(['could you send me the Birch plan by Friday?']);
    expect(asks(subject, `${'We walked the lots this morning. '.repeat(12)}\nRob`)).toEqual([]);
  });

  it('does not count where it may have been answered', () => {
    expect(asks(subject, 'Sure, on its way.\n\nOn Mon, Mar 4, Maya wrote:\n> Can you send me it?')).toEqual(
      [],
    );
    expect(asks(subject, 'Hi Maya,\nsure, here it is.\nRob')).toEqual([]);
    expect(asks(subject, 'Never mind, found it.\nRob')).toEqual([]);
  });

  it('does not count in mail to somebody else', () => {
    expect(asks(subject, 'Hi Priya,\nsee above.\nRob')).toEqual([]);
    const to = [{ name: 'Priya Nair', address: 'priya@homes.example' }];
    const cc = [{ name: 'Maya Torres', address: 'maya@homes.example' }];
    expect(asks(subject, 'Thanks,\nRob', { to, cc })).toEqual([]);
  });
});
