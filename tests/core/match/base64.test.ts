import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '../../../lib/core/match/base64';

it('gives back the bytes that were written as base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect([...bytesOf(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
    }),
  );
});
