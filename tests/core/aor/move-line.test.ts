import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grouped, moveLine } from '../../../lib/core/aor/move-line';
import { anyAor } from '../../fixtures/any-aor';
import { leads } from '../../fixtures/ask';

const line = (id: string, group?: string) => ({ ...leads, id, ...(group ? { group } : {}) });
const shown = (lines: readonly { id: string; group?: string | undefined }[]) =>
  lines.map(({ id, group }) => `${group ?? ''}:${id}`);

it('puts lines of a group together, in the order in which groups first come', () => {
  const lines = [line('a', 'x'), line('b'), line('c', 'x'), line('d')];
  expect(shown(grouped(lines))).toEqual(['x:a', 'x:c', ':b', ':d']);
});

it('puts a line where another stands, into its group', () => {
  const lines = [line('a', 'x'), line('b', 'x'), line('c')];
  expect(shown(moveLine(lines, 'c', 'a'))).toEqual(['x:c', 'x:a', 'x:b']);
  expect(shown(moveLine(lines, 'a', 'c'))).toEqual(['x:b', ':c', ':a']);
});

it('neither loses nor doubles a line, and keeps groups together', () => {
  const ids = fc.constantFrom('l0', 'l1', 'l2', 'l3', 'l4', 'nobody');
  fc.assert(
    fc.property(anyAor, ids, ids, ({ lines }, id, toId) => {
      const moved = moveLine(grouped(lines), id, toId);
      expect(moved.map((one) => one.id).sort()).toEqual(lines.map((one) => one.id).sort());
      expect(grouped(moved)).toEqual(moved);
    }),
  );
});
