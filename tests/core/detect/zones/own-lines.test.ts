import { describe, expect, it } from 'vitest';
import { joined, ownLines } from '../../../../lib/core/detect/zones/own-lines';
import { mail } from '../post';

const own = (text: string, parts = {}): string => joined(ownLines(mail(text, parts)).lines);

describe('ownLines', () => {
  it.each([
    ['On Mon, Mar 4, 2026 at 9:12 AM, Rob Field wrote:\n> old', ''],
    ['On Mon, Mar 4, 2026 at 9:12 AM,\nRob Field <rob@homes.example> wrote:\n> old', ''],
    ['Am 04.03.2026 um 09:12 schrieb Rob Field:\n> alt', ''],
    ['Le lun. 4 mars 2026 à 09:12, Rob Field a écrit :\n> vieux', ''],
    ['El lun, 4 mar 2026, Rob Field escribió:\n> viejo', ''],
    ['-----Original Message-----\nFrom: Rob\nSent: Monday\n\nold', ''],
    ['________________________________\nFrom: Rob Field\nSent: Monday\nTo: Maya\nSubject: x\n\nold', ''],
    ['Begin forwarded message:\n\nFrom: Rob\nold', ''],
    ['---------- Forwarded message ---------\nFrom: Rob\nold', ''],
  ])('cuts %j', (quote, rest) => {
    expect(own(`New text.\n\n${quote}`)).toBe(`New text.${rest}`);
  });

  it('keeps answers written between quoted lines', () => {
    expect(own('On Monday, Rob wrote:\n> first?\nYes.\n> second?\nNo.')).toBe('Yes.\nNo.');
  });

  it.each([
    ['Text.\n\nBest regards,\nRob Field\nField Homes\n555-0100', 'Text.'],
    ['Text.\n\n-- \nRob Field', 'Text.'],
    ['Text.\n\nSent from my iPhone', 'Text.'],
    ['Sent from my phone, sorry for typos.\ncan u ring me', 'can u ring me'],
    ['Sent from the car.\nRing me.', 'Sent from the car.\nRing me.'],
    [
      'Text.\n\nBest,\nDana Mills\nSent from my iPhone\nWhoever opens this by accident must give it back to us at once.',
      'Text.\n\nWhoever opens this by accident must give it back to us at once.',
    ],
    ['Can you fix the opt-out form?\n\nOpt-out | Imprint', 'Can you fix the opt-out form?'],
    ['Thanks!\nSent from my iPhone\nCan you send it too?', 'Can you send it too?'],
    ['Text.\n--\nDana\nSent from my iPhone\nPlease think of the trees.', 'Text.'],
    ['Text.\n\nMit freundlichen Grüßen\nRob', 'Text.'],
  ])('cuts the signature of %j', (text, rest) => {
    expect(own(text)).toBe(rest);
  });

  it('keeps what follows a thank-you in the middle, and a postscript', () => {
    expect(own('Thanks!\nThe list you sent was good and we used it at once.')).toContain('The list');
    expect(own('Text.\n\nThanks,\nRob\n\nP.S. Please bring the key.')).toContain('P.S. Please bring');
  });

  it('cuts legal notices and what is wrapped below them', () => {
    const notice = 'This message is confidential and intended only\nfor the person it is addressed to.';
    expect(own(`Text.\n\n${notice}`)).toBe('Text.');
  });

  it.each([
    'Call me when you get this message.',
    'Add a disclaimer. Legal insists on it.',
    'External photos are missing.',
    'Open it in a browser and tell me whether it loads.',
    'Note: outside vendors have to sign in.',
    'Two families want to opt out of the plan.',
    'Do not reply to this e-mail, call me.',
    'I received this e-mail in error, it is for you.',
    'This message is confidential until Monday.',
    'Put the copyright 2031 line on the page.',
    'Add the notification settings to the help page.',
    'The legal notice. It is gone, put it back.',
  ])('keeps “%s”, which a person says', (text) => {
    expect(own(`Hi Lea,\n\n${text}\nBen`)).toContain(text);
  });

  it.each([
    'EMAIL DISCLAIMER: The contents are for the addressee.',
    'Legal notice. This mail is for the addressee.',
    '[EXTERNAL]',
    'CAUTION: This came from outside of your organization.',
    'You are receiving this e-mail because you signed up.',
    'Click here to opt out.',
    'Manage your e-mail notifications',
    'View this newsletter on the web',
    'Please do not reply to this e-mail.',
    'If you received this message in error, delete it.',
    'Copyright 2031 Lark Homes',
    'Please consider the environment before printing.',
  ])('cuts “%s”', (text) => {
    expect(own(`Text.\n\n${text}`)).toBe('Text.');
  });

  it('cuts what the site marks as quote or signature, and keeps offsets', () => {
    const text = 'Old ask.\nNew text.';
    const regions = [{ start: 0, end: 8, kind: 'quote' as const }];
    const { lines } = ownLines(mail(text, { regions }));
    const line = lines.find((found) => found.text.trim() !== '');
    expect(line).toEqual({ text: 'New text.', start: 9 });
  });
});
