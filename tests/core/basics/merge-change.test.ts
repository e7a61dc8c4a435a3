import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeChange } from '../../../lib/core/basics/merge-change';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';

const reader = { names: ['Maya Lindgren'], addresses: ['maya@homes.example'] };

it('keeps what another saved meanwhile, also in one object', () => {
  const names = { ...DEFAULT_SETTINGS, reader: { names: reader.names, addresses: [] } };
  const addresses = { ...DEFAULT_SETTINGS, reader: { names: [], addresses: reader.addresses } };
  expect(mergeChange(DEFAULT_SETTINGS, addresses, names).reader).toEqual(reader);
});

it('lets go what was taken out, and nothing else', () => {
  const from = { texts: { no: 'Sorry.', yes: 'Sure.' } as Record<string, string> };
  const current = { texts: { ...from.texts, later: 'Monday.' } };
  expect(mergeChange(from, { texts: { yes: 'Sure.' } }, current)).toEqual({
    texts: { yes: 'Sure.', later: 'Monday.' },
  });
});

it('ends a value that may be null, and sets one that was', () => {
  const from: Settings = { ...DEFAULT_SETTINGS, dailyCap: 30, yesBudgetHours: null };
  const to: Settings = { ...from, dailyCap: null, yesBudgetHours: 3 };
  expect(mergeChange(from, to, from)).toEqual(to);
});

it('takes nothing from what every object has by nature', () => {
  const from = { texts: { toString: 'Sure.' } as Record<string, string> };
  expect(mergeChange(from, { texts: {} }, from)).toEqual({ texts: {} });
});

it('is what was wanted where nobody else wrote, and changes nothing where nothing was wanted', () => {
  const settings = fc.record({
    cap: fc.option(fc.nat()),
    names: fc.array(fc.string()),
    texts: fc.dictionary(fc.string(), fc.string(), { noNullPrototype: true }),
  });
  fc.assert(
    fc.property(settings, settings, (from, to) => {
      expect(mergeChange(from, to, from)).toEqual(to);
      expect(mergeChange(from, from, to)).toEqual(to);
    }),
  );
});
