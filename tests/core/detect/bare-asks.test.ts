import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/core/detect/detect';
import { mail, MAYA } from './post';

const found = (text: string): number => detect(mail(text), MAYA).asks.length;

describe('asks without a word of asking', () => {
  it.each([
    'Post the event on our Facebook page.',
    'Tag the new community on Instagram.',
    'Rewrite the about-us page, it reads like 2009.',
    'Book the venue for the broker lunch.',
    'Kindly confirm receipt of this email.',
    'LMK if Tuesday works for you.',
    'Still missing your slides for the kickoff.',
    'Requesting your approval for the attached PO.',
  ])('%s', (text) => {
    expect(found(text)).toBe(1);
  });

  it('tells the points of a sentence apart', () => {
    expect(found('Two things: 1) please send me the May invoices, 2) can you call the printer?')).toBe(2);
    expect(found('Please compare options a) and b).')).toBe(1);
  });

  it.each([
    'Posted the event on our page last night.',
    'Orders from the shop doubled in May.',
    'Sounds good, see you there.',
    'Please bear with us while we move to the new system.',
    'Yes, please.',
    'Keep up the good work!',
  ])('is none: %s', (text) => {
    expect(found(text)).toBe(0);
  });
});
