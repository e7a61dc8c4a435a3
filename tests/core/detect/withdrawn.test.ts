import { expect, it } from 'vitest';
import { asksInstead, ignoresAnother, withdraws } from '../../../lib/core/detect/withdrawn';

it.each([
  'Never mind, found it.',
  'nvm',
  'Scratch that, Luis will do it.',
  'Forget I asked.',
  'Please ignore this.',
  'Edit: it works again, ignore me.',
  'Please disregard my question.',
  'No longer needed, thanks!',
  "It's no longer necessary.",
  'We no longer need it.',
  "I don't need it anymore.",
  'Update: we figured it out.',
  'Edit: sorted it myself.',
  'Sorry, I found them in my bag.',
  'All done!',
  "That's already taken care of.",
  'This has been handled.',
  'Everything is sorted.',
  'Das hat sich erledigt.',
  'Ya no hace falta.',
])('“%s” takes back what was asked', (text) => {
  expect(withdraws(text)).toBe(true);
});

it.each([
  'If not, never mind.',
  "Don't forget that the gate is locked.",
  "You can't ignore this.",
  'Please ignore my last message.',
  'Please disregard the email from this morning.',
  'Please remove the files that are no longer needed.',
  'The old plan is no longer relevant, so write a new one.',
  'We found that two lamps are dead.',
  'I found it hard to read.',
  'We solved that last time by restarting it.',
  'Tell Gus I sorted it.',
  'I fixed it for the other page already.',
  'I want to see that it is done before the rain.',
  'It has done that three times.',
  'This is sorted by date.',
  'Is it done?',
  'Sign on the last page and then it’s done.',
  'They said it was fixed, but it drips.',
  'It was fixed in May and broke again in June.',
  'Bitte wirf weg, was nicht mehr nötig ist.',
])('“%s” takes nothing back', (text) => {
  expect(withdraws(text)).toBe(false);
});

it('knows when something else is asked instead', () => {
  expect(asksInstead('Never mind the maps, please print the price lists instead.')).toBe(true);
  expect(asksInstead('Never mind the layout, fix the prices.')).toBe(true);
  expect(asksInstead('Please ignore this.')).toBe(false);
});

it('knows what only speaks of another message', () => {
  expect(ignoresAnother('Please ignore my last message, the numbers were wrong.')).toBe(true);
  expect(ignoresAnother('Ignore the old file and use this one.')).toBe(false);
});
