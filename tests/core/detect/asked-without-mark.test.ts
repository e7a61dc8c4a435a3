import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedWithoutMark } from '../../../lib/core/detect/asked-without-mark';
import { detect } from '../../../lib/core/detect/detect';
import { mail, MAYA } from './post';

it.each([
  'is the gate open',
  'does tuesday suit you',
  'hey, are we still on for lunch',
  'which shed is that',
  'how many chairs are there',
  'whos on for sunday',
  'u coming tonight',
  'mind if i open the window',
  'anyone seen the ladder',
  'has the glazier been',
])('“%s” is a question', (text) => {
  expect(askedWithoutMark(text)).toBe(`${text}?`);
});

it.each([
  'Is the gate open?',
  'did the windows, all good',
  'was there at nine',
  'what they want is a bigger shed',
  'should the tenant call, take a note',
  'how nice',
  'never mind',
  'anyone can do that',
  'is fine by me',
  'We met. Is the gate open.',
  'is the gate that leads from the back yard to the lane behind the old school open',
])('“%s” stays as it is', (text) => {
  expect(askedWithoutMark(text)).toBe(text);
});

it('is found, its cue within the text', () => {
  const [ask] = detect(mail('is friday ok', { type: 'comment' }), MAYA).asks;
  expect(ask?.sentence).toBe('is friday ok');
  expect(ask?.cue.end).toBeLessThanOrEqual(12);
});

it('survives any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => askedWithoutMark(text).startsWith(text)));
});
