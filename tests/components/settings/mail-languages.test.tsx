// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { MailLanguages } from '../../../components/settings/mail-languages';
import type { Language } from '../../../lib/model/language';

function show(chosen: readonly Language[]) {
  const onChange = vi.fn();
  render(<MailLanguages chosen={chosen} onChange={onChange} />);
  return onChange;
}

it('shows which languages mail comes in, and says that others are left alone', () => {
  show(['de', 'en']);
  const boxes = screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked);
  expect(boxes).toEqual([true, true, false]);
  expect(screen.getByRole('group', { name: 'Languages I get mail in' })).toHaveAccessibleDescription(
    /In any other language Remit stays silent\./,
  );
});

it('adds a language after those that are there', async () => {
  const onChange = show(['de', 'en']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Spanish' }));
  expect(onChange).toHaveBeenCalledWith(['de', 'en', 'es']);
});

it('takes one away', async () => {
  const onChange = show(['de', 'en']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'English' }));
  expect(onChange).toHaveBeenCalledWith(['de']);
});

it('goes back to the browser’s languages when none is left', async () => {
  const onChange = show(['es']);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Spanish' }));
  expect(onChange).toHaveBeenCalledWith(null);
});
