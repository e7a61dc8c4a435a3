// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TemplatePicker } from '../../../components/aor/template-picker';
import { templates } from '../../../lib/core/templates/templates';
import type { Aor } from '../../../lib/model/aor';

function show({ replaces = false, onUse = vi.fn<(aor: Aor) => Promise<void>>().mockResolvedValue() } = {}) {
  render(<TemplatePicker templates={templates} replaces={replaces} onUse={onUse} />);
  return onUse;
}
const search = () => screen.getByRole('searchbox', { name: 'Search by job title' });
const use = () => screen.getByRole('button', { name: 'Use this template' });

it('finds a role by another title of the same job, and takes it over', async () => {
  const onUse = show();
  await userEvent.type(search(), 'developer full');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Software engineer · 11 lines',
  ]);
  await userEvent.click(use());
  expect(onUse.mock.calls[0]?.[0].role).toBe('Software engineer');
});

it('shows what is in the chosen role', async () => {
  show();
  await userEvent.selectOptions(screen.getByRole('listbox', { name: 'Role' }), 'registered-nurse');
  expect(screen.getByText('Bedside care and treatment')).toBeVisible();
  expect(screen.getByText('16 h a week')).toBeVisible();
});

it('says when no title fits', async () => {
  show();
  await userEvent.type(search(), 'astronaut');
  expect(screen.getByRole('status')).toHaveTextContent(/No template has such a title/);
});

it('asks before it replaces what is there', async () => {
  const onUse = show({ replaces: true });
  await userEvent.click(use());
  expect(onUse).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  await userEvent.click(use());
  await userEvent.click(screen.getByRole('button', { name: 'Replace them' }));
  expect(onUse).toHaveBeenCalledOnce();
});

it('says why it was not stored', async () => {
  show({ onUse: vi.fn<(aor: Aor) => Promise<void>>().mockRejectedValue(new Error('the disk is full')) });
  await userEvent.click(use());
  expect(await screen.findByText('It was not saved: the disk is full')).toBeVisible();
});
