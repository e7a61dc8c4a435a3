// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ListField } from '../../components/basics/list-field';

const rowsOf = (items: readonly string[], separator: ',' | '\n'): number => {
  const { unmount } = render(
    <ListField label="Items" items={items} separator={separator} rows={3} onItems={() => undefined} />,
  );
  const rows = screen.getByLabelText('Items').getAttribute('rows');
  unmount();
  return Number(rows);
};

it('shows all items of one a row, within reason, and no more rows for words in a row', () => {
  expect(rowsOf(['a'], '\n')).toBe(3);
  expect(rowsOf(['a', 'b', 'c', 'd', 'e'], '\n')).toBe(5);
  expect(rowsOf(Array<string>(50).fill('a'), '\n')).toBe(12);
  expect(rowsOf(['a', 'b', 'c', 'd', 'e'], ',')).toBe(3);
});
