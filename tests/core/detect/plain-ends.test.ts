import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainEnds } from '../../../lib/core/detect/plain-ends';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function standardEnds(line: string): number[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => index + segment.length);
}

it.each([
  ['', []],
  ['No mark at all', [14]],
  ['Hi Maya. Could you send 3.5 plans? Thanks! – Rob', [9, 35, 48]],
  ['He said "stop." Then (really.) Left.', [16, 31, 36]],
  ['See U.S. law, e.g. this one.', [28]],
])('%s', (line, ends) => {
  expect(plainEnds(line)).toEqual(ends);
});

it('leaves lines with other characters to the segmenter', () => {
  expect(plainEnds('Grüße. Bis bald!')).toBeNull();
  expect(plainEnds('Done.; next')).toBeNull();
});

it('ends sentences where the segmenter does', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'Z',
      '7',
      '.',
      '!',
      '?',
      ' ',
      ' ',
      ',',
      ';',
      ':',
      '-',
      '–',
      '…',
      '"',
      '’',
      '“',
      ')',
      '(',
      '/',
      '@',
    ],
    ...['word', 'Word', '. ', '? ', '\u00a0', 'e.g.', '...', '3.5'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const line = pieces.join('');
      const ends = plainEnds(line);
      fc.pre(ends !== null);
      expect(ends).toEqual(standardEnds(line));
    }),
    { numRuns: 5000 },
  );
});
