import { expect, it } from 'vitest';
import { sentencesOfLine } from '../../../lib/core/detect/sentences';

const textsOf = (line: string): string[] => sentencesOfLine(line, 0).map(({ text }) => text);

it.each([
  ["It's Carol from HR. Complete the training.", 2],
  ['The answer is no. Call him.', 2],
  ['I live in the US. Send it by mail.', 2],
  ['Ask Dr. Shah about no. 5 today.', 1],
  ['Call Mr. T. He is in.', 1],
  ['Moved it to Q1. @dana can you check?', 2],
  ['Two things: 1) send me the list, 2) call Ana about the van', 3],
])('“%s” has %i', (line, count) => {
  expect(textsOf(line)).toHaveLength(count);
  expect(textsOf(line).every((text) => line.includes(text))).toBe(true);
});
