import { describe, expect, it } from 'vitest';
import { isBulk } from '../../../../lib/core/detect/zones/bulk';
import { mail } from '../post';

const from = (address: string, name = ''): { author: { name: string; address: string } } => ({
  author: { name, address },
});

describe('isBulk', () => {
  it.each([
    ['a newsletter', mail('Ten tips for spring. Unsubscribe here.')],
    ['an automatic notice', mail('Your build failed. This is an automated message.')],
    ['a no-reply sender', mail('Please confirm your address.', from('no-reply@shop.example'))],
    ['how to leave', mail('Ten tips. If you no longer wish to get this, please unsubscribe here.')],
    ['how to opt out', mail('Call for papers. To opt out of these mails reply REMOVE.')],
    ['a web version', mail('Sale! View this email in your browser.')],
    ['a firm’s advertising', mail('Our plans at a glance.', from('marketing@shop.example'))],
  ])('knows %s', (_, post) => {
    expect(isBulk(post)).toBe(true);
  });

  it.each([
    [
      'a colleague of marketing',
      mail('Could you write 80 words?', {
        ...from('marketing@homes.example', 'Kim'),
        to: [{ name: 'Maya', address: 'maya@homes.example' }],
      }),
    ],
    ['a colleague', mail('Could you unlock the gate? The link: https://a.example')],
    [
      'a person behind a tool',
      mail('Can you check?', from('notifications@tracker.example', 'Yuki Tan (Jira)')),
    ],
    [
      'a discussion list',
      mail(
        'Could you review it?\n\nYou received this because you are subscribed to the Google Groups "x". To unsubscribe write to the list.',
      ),
    ],
    [
      'a colleague about a page',
      mail('Open it in a browser and tell me what you see. Do not reply to this e-mail, call me.'),
    ],
    [
      'a colleague about a newsletter',
      mail('The newsletter is late. Can you write the newsletter? Last newsletter had no lead.'),
    ],
    [
      'a colleague about a footer',
      mail('The unsubscribe link is broken, can you fix it?\nPlease unsubscribe the Katz family, too.'),
    ],
    ['a colleague about people', mail('Two residents want to opt out of the texts. How do I do that?')],
    ['a colleague who quotes', mail('I got “do not reply to this email”. Whom can I ask?')],
    ['a comment', { ...mail('please unsubscribe me from the standup invite'), type: 'comment' as const }],
  ])('lets %s pass', (_, post) => {
    expect(isBulk(post)).toBe(false);
  });
});
