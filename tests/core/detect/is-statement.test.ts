import { describe, expect, it } from 'vitest';
import { isStatement } from '../../../lib/core/detect/is-statement';

describe('isStatement', () => {
  it.each([
    "I'll send the revised plan tonight.",
    'We will order the signs ourselves.',
    'They came on Tuesday and liked the kitchen.',
    'It should take about 3 hours.',
    'That would be half a day.',
  ])('holds for “%s”', (text) => {
    expect(isStatement(text)).toBe(true);
  });

  it.each([
    'I will need the figures by Friday.',
    "I'll send the plan, can you print it?",
    'We will need you to open the gate.',
    'The printer called, please send them the file.',
    'She asked whether you could come on Monday.',
    'Will it take about 3 hours?',
    'Send the plan tonight.',
  ])('does not hold for “%s”', (text) => {
    expect(isStatement(text)).toBe(false);
  });
});
