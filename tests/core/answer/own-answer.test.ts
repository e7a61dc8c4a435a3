import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownAnswer } from '../../../lib/core/answer/own-answer';

describe('ownAnswer', () => {
  it.each([
    'Happy to take care of it.',
    'Sure, will do!',
    'I’ll handle the flyer tomorrow.',
    'No problem at all, leave it with me.',
    'Of course. I can get that done by Friday.',
  ])('hears a promise in “%s”', (text) => {
    expect(ownAnswer([text])).toBe('yes');
  });

  it.each([
    'I can’t take this on.',
    'Sorry, I have to pass this time.',
    'Dana looks after this.',
    'That is not part of my role.',
    'I won’t be able to do this before May.',
  ])('hears a refusal in “%s”', (text) => {
    expect(ownAnswer([text])).toBe('no');
  });

  it.each([
    'Thanks for the photos.',
    'When do you need it?',
    'I can do this if the tours may wait.',
    'I can do this; the calls would move to Tuesday.',
    'Could you take care of it?',
    'The flyer looks great.',
  ])('hears neither in “%s”', (text) => {
    expect(ownAnswer([text])).toBeNull();
  });

  it('takes a polite refusal for a refusal', () => {
    expect(ownAnswer(['Sure, I see why you ask.', 'I cannot do it this week.'])).toBe('no');
  });

  it('survives any text', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => void ownAnswer(texts)));
  });
});
