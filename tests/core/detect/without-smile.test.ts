import { expect, it } from 'vitest';
import { withoutSmile } from '../../../lib/core/detect/without-smile';

it.each([
  ['Screenshots please 🙏', 'Screenshots please'],
  ['Yours 👍🏽 😀 ', 'Yours'],
  ['Call me :)', 'Call me'],
  ['Is it done? ;-)', 'Is it done?'],
  ['See (page 3)', 'See (page 3)'],
  ['🎉 We won', '🎉 We won'],
  ['The code is :Delta', 'The code is :Delta'],
  ['', ''],
])('leaves of “%s” “%s”', (text, rest) => {
  expect(withoutSmile(text)).toBe(rest);
});
