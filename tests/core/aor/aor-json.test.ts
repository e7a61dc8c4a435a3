import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aorJson, readAorJson } from '../../../lib/core/aor/aor-json';
import { templates } from '../../../lib/core/templates/templates';
import { anyAor } from '../../fixtures/any-aor';

it('gives back any AoR as it was', () => {
  fc.assert(
    fc.property(anyAor, (aor) => {
      expect(readAorJson(aorJson(aor))).toEqual(aor);
    }),
  );
});

it('gives back every template as it was', () => {
  for (const { aor } of templates) expect(readAorJson(aorJson(aor))).toEqual(aor);
});

it('says what is wrong with another file', () => {
  expect(readAorJson('hello')).toBe('not-json');
  expect(readAorJson('{"remit":"aor"}')).toBe('not-an-aor');
  expect(readAorJson('[]')).toBe('not-an-aor');
});
