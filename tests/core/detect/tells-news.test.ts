import { expect, it } from 'vitest';
import { tellsNews } from '../../../lib/core/detect/tells-news';

it.each([
  'ok merged',
  'Handing it back.',
  'back from the dentist',
  'great talk yesterday!',
  'the tap drips again, on it',
  'I’ve painted them and put yours by the door.',
  'We already sent it.',
])('“%s” does', (text) => {
  expect(tellsNews(text)).toBe(true);
});

it.each([
  'Lamp in the hall, third floor',
  'We need something for the window.',
  'I got married, new surname please',
  'I filled it in on Monday and nobody has called.',
  'ok for you?',
])('“%s” does not', (text) => {
  expect(tellsNews(text)).toBe(false);
});
