import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyIn } from '../../../lib/core/detect/duty';
import { mayBeAsk } from '../../../lib/core/detect/may-be-ask';
import { orderIn } from '../../../lib/core/detect/order';
import { tokens } from '../../../lib/core/detect/tokens';

const cueOf = (text: string, cue: { start: number; end: number } | null): string | null =>
  cue && text.slice(cue.start, cue.end);
const order = (text: string): string | null => cueOf(text, orderIn(text, tokens(text)));
const duty = (text: string): string | null => cueOf(text, dutyIn(text));

describe('orderIn', () => {
  it.each([
    ['Water the ficus over the holidays.', 'Water the'],
    ['Fix it.', 'Fix it'],
    ['Also, laminate these before noon.', 'laminate these'],
    ['Dana, wipe down the counter.', 'wipe down the'],
    ['Pick ten a day.', 'Pick ten'],
    ['Once they are back, tell them about the lift.', 'tell them'],
    ['But do it this week.', 'do it'],
    ['Let the Garcias know that it moved.', 'Let the'],
    ['Swap the sign, it still says “soon”.', 'Swap the'],
    ['On Friday take the van to the garage.', null],
    ['On Friday, take the van to the garage.', 'take the'],
  ])('finds it in “%s”', (text, cue) => {
    expect(order(text)).toBe(cue);
  });

  it.each([
    'Found the key.',
    'Hope the kids are well.',
    'During the week we are closed.',
    'Yesterday the lift was stuck.',
    'Ten it is.',
    'Figure 4 has moved to the next page.',
    'Read the draft on the train, it’s good.',
    'Rain the whole night.',
    'Take it easy!',
    'Keep the change.',
    'Do let me know.',
    'Reach out any time.',
    'Let the games begin.',
    '“Fix it,” she said.',
    'Call me if you have any questions.',
    'Activate the offer and win a bike!',
    'Can the van wait?',
  ])('does not find one in “%s”', (text) => {
    expect(order(text)).toBeNull();
  });
});

describe('dutyIn', () => {
  it.each([
    ['I put you down for the raffle.', 'put you down for'],
    ['We volunteered you for the committee.', 'volunteered you for'],
    ['I told the school that you would bring the chairs.', 'told the school that you would b'],
    ["You're running the raffle this year.", "you're running the"],
    ['You are responsible for the banners.', 'You are responsible for'],
    ["You've been chosen to speak for us.", "You've been chosen to"],
    ['The minutes are on you this time.', 'are on you'],
    ["I've assigned the ticket to you.", 'assigned the ticket to you'],
  ])('finds it in “%s”', (text, cue) => {
    expect(duty(text)?.toLowerCase()).toBe(cue.toLowerCase());
  });

  it.each([
    'I put you in touch with Ida.',
    'I put you down for two, as you asked.',
    "You're running late.",
    'You are doing well.',
    'She told me you would be here.',
    'I will get back to you.',
    'All the best to you.',
    'Thank you for leading the tour.',
  ])('does not find one in “%s”', (text) => {
    expect(duty(text)).toBeNull();
  });
});

it('both pass the gate', () => {
  for (const text of [
    'Memorise it.',
    'Zip up the tent.',
    "You've been assigned to parking.",
    'The photo wall is yours this year.',
  ])
    expect(mayBeAsk(text)).toBe(true);
});

it('survive any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const cue of [orderIn(text, tokens(text)), dutyIn(text)])
        if (cue) expect(cue.start < cue.end && cue.end <= text.length).toBe(true);
    }),
  );
});
